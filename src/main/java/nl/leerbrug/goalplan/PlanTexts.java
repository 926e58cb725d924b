package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.Factor.Cause;
import nl.leerbrug.goalplan.PlanEvidence.Point;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is said of each code, as the method has it. Texts may hold {@code {subject}}, {@code {value}} and {@code
 * {wanted}}.
 *
 * @param criteria with a text for each
 * @param points with a text for each
 * @param causes with a text for each
 */
public record PlanTexts(Map<PlanCriterion, Judged> criteria, Map<Point, Judged> points, Map<Cause, String> causes) {

    public PlanTexts {
        criteria = complete(PlanCriterion.class, criteria);
        points = complete(Point.class, points);
        causes = complete(Cause.class, causes);
    }

    /**
     * @param label its name
     * @param holds said when it is as it should be
     * @param fails said when it is not
     */
    public record Judged(String label, String holds, String fails) {

        String of(boolean well) {
            return well ? holds : fails;
        }
    }

    public Judged of(PlanCriterion criterion) {
        return get(criteria, criterion);
    }

    /** @param subject what the subject of the evidence is called on screen */
    public String of(PlanEvidence evidence, String subject) {
        return filled(get(points, evidence.point()).of(evidence.holds()), subject, evidence.value(), evidence.wanted());
    }

    /** @param subject what the subject of the factor is called on screen */
    public String of(Factor factor, String subject) {
        return filled(get(causes, factor.cause()), subject, Math.abs(factor.points()), 0);
    }

    private static String filled(String text, String subject, int value, int wanted) {
        return text.replace("{value}", Integer.toString(value))
                .replace("{wanted}", Integer.toString(wanted))
                .replace("{subject}", subject);
    }

    private static <K, V> V get(Map<K, V> map, K key) {
        var value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return value;
    }

    private static <K extends Enum<K>, V> Map<K, V> complete(Class<K> type, Map<K, V> map) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        for (var key : type.getEnumConstants()) {
            if (!copy.containsKey(key)) {
                throw new IllegalArgumentException("no text for " + key);
            }
        }
        return Collections.unmodifiableMap(copy);
    }
}
