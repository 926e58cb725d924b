package nl.leerbrug.goalplan;

import java.util.Map;

/**
 * An if-then plan of the catalogue.
 *
 * @param covers how much of the weight of an obstacle it takes away, in percent
 */
public record OfferedIfThen(IfThenId id, String text, Map<ObstacleId, Integer> covers) {

    public OfferedIfThen {
        covers = Map.copyOf(covers);
    }
}
