package nl.leerbrug.goalplan;

import org.jspecify.annotations.Nullable;

/**
 * What is done when something comes in between.
 *
 * @param obstacle what it is for
 * @param typed its words when it is not in the catalogue
 */
public record IfThenPlan(
        IfThenId id, ObstacleId obstacle, @Nullable String typed) {

    public static IfThenPlan of(OfferedIfThen offered, ObstacleId obstacle) {
        return new IfThenPlan(offered.id(), obstacle, null);
    }
}
