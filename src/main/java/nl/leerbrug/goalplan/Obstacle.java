package nl.leerbrug.goalplan;

import java.util.Set;

/**
 * Something that may come in between.
 *
 * @param weight what it takes from the chance of a step that it hits, in percent
 * @param hits the steps
 */
public record Obstacle(ObstacleId id, String text, int weight, Set<StepId> hits) {

    public Obstacle {
        hits = Set.copyOf(hits);
    }
}
