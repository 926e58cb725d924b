package nl.leerbrug.dialogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How conversations of one kind work, the same for all clients: read from {@code content/method}.
 *
 * @param bounds the most that a phase can bring, as absolute steps per gauge
 * @param phases in order; the first is where a conversation begins
 * @param hints the first whose condition holds
 */
public record Method(
        Map<SkillCode, Skill> skills,
        Map<Gauge, Integer> bounds,
        Time time,
        OfferSize offer,
        Map<MoveKind, MoveRule> moves,
        Condition open,
        Condition closed,
        List<MoodRule> moods,
        Map<Mood, String> expressions,
        Map<KnockOut, KnockOutRule> knockOuts,
        List<Pattern> patterns,
        List<Named> milestones,
        List<Named> practice,
        List<Named> principles,
        List<Phase> phases,
        List<Hint> hints,
        List<Criterion> verdict) {

    public Method {
        skills = complete(SkillCode.class, skills, SkillCode.values());
        bounds = complete(Gauge.class, bounds, Gauge.values());
        moves = complete(MoveKind.class, moves, MoveKind.values());
        knockOuts = complete(KnockOut.class, knockOuts, KnockOut.values());
        expressions = complete(Mood.class, expressions, Mood.values());
        moods = List.copyOf(moods);
        patterns = List.copyOf(patterns);
        milestones = List.copyOf(milestones);
        practice = List.copyOf(practice);
        principles = List.copyOf(principles);
        phases = List.copyOf(phases);
        hints = List.copyOf(hints);
        verdict = List.copyOf(verdict);
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("a method without phases");
        }
    }

    /**
     * @param over minutes past the limit at which time is up
     * @param overStress stress for each turn past the limit
     * @param clientLeavesAfter turns at trust 0 or stress 10
     */
    public record Time(int over, int overStress, int clientLeavesAfter) {}

    /**
     * @param size choices at every turn
     * @param good among them, as long as there are
     * @param poor among them, as long as there are
     */
    public record OfferSize(int size, int good, int poor) {}

    public Skill skill(SkillCode code) {
        return require(skills.get(code), code);
    }

    public int bound(Gauge gauge) {
        return require(bounds.get(gauge), gauge);
    }

    public MoveRule rule(MoveKind kind) {
        return require(moves.get(kind), kind);
    }

    public KnockOutRule rule(KnockOut kind) {
        return require(knockOuts.get(kind), kind);
    }

    public String expression(Mood mood) {
        return require(expressions.get(mood), mood);
    }

    public Optional<Phase> phase(PhaseId id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    public Optional<Pattern> pattern(PatternId id) {
        return patterns.stream().filter(pattern -> pattern.id().equals(id)).findFirst();
    }

    public Optional<Phase> phaseBy(Phase.By by) {
        return phases.stream().filter(phase -> phase.by() == by).findFirst();
    }

    private static <T> T require(@org.jspecify.annotations.Nullable T found, Object key) {
        if (found == null) {
            throw new IllegalStateException("the method lacks " + key);
        }
        return found;
    }

    private static <K extends Enum<K>, V> Map<K, V> complete(Class<K> type, Map<K, V> map, K[] all) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        if (copy.size() < all.length) {
            throw new IllegalArgumentException("the method names only " + copy.keySet());
        }
        return java.util.Collections.unmodifiableMap(copy);
    }
}
