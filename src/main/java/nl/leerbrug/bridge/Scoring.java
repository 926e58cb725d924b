package nl.leerbrug.bridge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One rater's assessment of one client beside the expert's.
 *
 * @param understandable levels that are neutral for this rater, since the deciding fact had not come out: not wrong, and
 *     never agreement. Never the expert's own level.
 */
public record Scoring(
        RaterId rater,
        ClientId client,
        Assessment given,
        Assessment expert,
        Map<SubPillarId, Set<Level>> understandable) {

    public Scoring {
        var copy = new TreeMap<SubPillarId, Set<Level>>();
        understandable.forEach((sub, levels) -> copy.put(sub, Collections.unmodifiableSet(copyOf(levels))));
        understandable = Collections.unmodifiableSortedMap(copy);
        understandable.forEach((sub, levels) -> {
            if (expert.placements().get(sub) instanceof Placement.At at && levels.contains(at.level())) {
                throw new IllegalArgumentException(
                        "the expert's level %s of '%s' can't be neutral".formatted(at.level(), sub));
            }
        });
    }

    public static Scoring of(RaterId rater, ClientId client, Assessment given, Assessment expert) {
        return new Scoring(rater, client, given, expert, Map.of());
    }

    boolean isNeutral(SubPillarId subPillar, Level level) {
        return understandable.getOrDefault(subPillar, Set.of()).contains(level);
    }

    private static Set<Level> copyOf(Set<Level> levels) {
        var copy = EnumSet.noneOf(Level.class);
        copy.addAll(levels);
        return copy;
    }
}
