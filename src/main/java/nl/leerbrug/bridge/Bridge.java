package nl.leerbrug.bridge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A model of the Bridge as authored: pillars, sub-pillars and levels with their texts, and how levels become points.
 *
 * @param levelNames a name for each of the five levels
 * @param pillars in order; the weights of all sub-pillars add up to {@value #WEIGHT_IN_ALL}, so that a total runs from 20
 *     to 100
 */
public record Bridge(
        BridgeVersion version, String title, Origin origin, Map<Level, String> levelNames, List<Pillar> pillars) {

    private static final int WEIGHT_IN_ALL = 20;

    public Bridge {
        pillars = List.copyOf(pillars);
        var names = new EnumMap<Level, String>(Level.class);
        names.putAll(levelNames);
        levelNames = Collections.unmodifiableMap(names);
        if (levelNames.size() < Level.values().length) {
            throw new IllegalArgumentException(version + " does not name all levels: " + levelNames.keySet());
        }
        requireDistinct(version, pillars.stream().map(Pillar::id).toList());
        var subPillars = subPillarsOf(pillars);
        requireDistinct(version, subPillars.stream().map(SubPillar::id).toList());
        var weight = subPillars.stream().mapToInt(SubPillar::weight).sum();
        if (weight != WEIGHT_IN_ALL) {
            throw new IllegalArgumentException(
                    "weights of %s add up to %d, not %d".formatted(version, weight, WEIGHT_IN_ALL));
        }
    }

    /** All of them, in order. */
    public List<SubPillar> subPillars() {
        return subPillarsOf(pillars);
    }

    public Optional<SubPillar> subPillar(SubPillarId id) {
        return subPillars().stream().filter(sub -> sub.id().equals(id)).findFirst();
    }

    public String nameOf(Level level) {
        return levelNames.getOrDefault(level, "");
    }

    public Assessment emptyAssessment() {
        return new Assessment(version, Map.of());
    }

    /**
     * The assessment with this placement, in place of an earlier one.
     *
     * @throws IllegalArgumentException for another version's assessment, an unknown sub-pillar, or "n.v.t." where that
     *     can't be
     */
    public Assessment place(Assessment assessment, SubPillarId id, Placement placement) {
        requireOwn(assessment);
        requireFitting(id, placement);
        return assessment.with(id, placement);
    }

    /**
     * Points of each pillar and of the whole.
     *
     * @throws IllegalArgumentException for another version's assessment or one that names what this Bridge has not
     */
    public Scores score(Assessment assessment) {
        requireFitting(assessment);
        var byPillar = new LinkedHashMap<PillarId, Score>();
        pillars.forEach(pillar -> byPillar.put(pillar.id(), score(pillar.subPillars(), assessment)));
        return new Scores(byPillar, score(subPillars(), assessment));
    }

    /** What changed from the first to the second; a refusal when either was made with another version. */
    public Comparison compare(Assessment first, Assessment second) {
        if (!first.bridge().equals(version) || !second.bridge().equals(version)) {
            return new Comparison.VersionsDiffer(version, first.bridge(), second.bridge());
        }
        requireFitting(first);
        requireFitting(second);
        var byPillar = new LinkedHashMap<PillarId, Integer>();
        pillars.forEach(pillar ->
                gain(pillar.subPillars(), first, second).ifPresent(points -> byPillar.put(pillar.id(), points)));
        var changes = subPillars().stream()
                .map(sub -> new Comparison.Change(
                        sub.id(),
                        first.placements().get(sub.id()),
                        second.placements().get(sub.id())))
                .toList();
        return new Comparison.Compared(changes, byPillar, gain(subPillars(), first, second));
    }

    private static OptionalInt gain(List<SubPillar> subPillars, Assessment first, Assessment second) {
        return score(subPillars, first) instanceof Score.Complete before
                        && score(subPillars, second) instanceof Score.Complete after
                ? OptionalInt.of(after.points() - before.points())
                : OptionalInt.empty();
    }

    private static Score score(List<SubPillar> subPillars, Assessment assessment) {
        var open = new ArrayList<SubPillarId>();
        var points = 0;
        for (var sub : subPillars) {
            var placement = assessment.placements().get(sub.id());
            if (placement == null) {
                open.add(sub.id());
            } else {
                points += sub.points(placement.countedLevel());
            }
        }
        var most = subPillars.stream().mapToInt(SubPillar::mostPoints).sum();
        return open.isEmpty() ? new Score.Complete(points, most) : new Score.Incomplete(open);
    }

    /** @throws IllegalArgumentException for another version's assessment or one that names what this Bridge has not */
    void requireFitting(Assessment assessment) {
        requireOwn(assessment);
        assessment.placements().forEach(this::requireFitting);
    }

    private void requireOwn(Assessment assessment) {
        if (!assessment.bridge().equals(version)) {
            throw new IllegalArgumentException("assessment made with %s on %s".formatted(assessment.bridge(), version));
        }
    }

    private void requireFitting(SubPillarId id, Placement placement) {
        var sub = subPillar(id)
                .orElseThrow(() -> new IllegalArgumentException("no sub-pillar '%s' in %s".formatted(id, version)));
        if (placement instanceof Placement.NotApplicable && !sub.mayNotApply()) {
            throw new IllegalArgumentException("'%s' always applies in %s".formatted(id, version));
        }
    }

    private static List<SubPillar> subPillarsOf(List<Pillar> pillars) {
        return pillars.stream().flatMap(pillar -> pillar.subPillars().stream()).toList();
    }

    private static <T> void requireDistinct(BridgeVersion version, List<T> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("an id twice in %s: %s".formatted(version, ids));
        }
    }
}
