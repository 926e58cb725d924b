package nl.leerbrug.bridge;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * A part of a pillar that a person has one level on.
 *
 * @param explanation a few words beside the title; absent where the title is clear by itself
 * @param weight points per level
 * @param mayNotApply whether a person may have nothing to place here (no care duties); see {@link
 *     Placement.NotApplicable}
 * @param ruleNote what the rules count in, when they are numbers
 * @param levels all five, in order
 */
public record SubPillar(
        SubPillarId id,
        String title,
        @Nullable String explanation,
        int weight,
        boolean mayNotApply,
        @Nullable String ruleNote,
        List<LevelDescription> levels) {

    public SubPillar {
        levels = List.copyOf(levels);
        if (weight < 1) {
            throw new IllegalArgumentException("weight of " + id + " below 1: " + weight);
        }
        var found = levels.stream().map(LevelDescription::level).toList();
        if (!found.equals(Arrays.asList(Level.values()))) {
            throw new IllegalArgumentException("levels of " + id + " are not 1 to 5 in order: " + found);
        }
    }

    public LevelDescription level(Level level) {
        return levels.get(level.ordinal());
    }

    /** The points that a level brings here. */
    int points(Level level) {
        return weight * level.number();
    }

    int mostPoints() {
        return points(Level.FIVE);
    }
}
