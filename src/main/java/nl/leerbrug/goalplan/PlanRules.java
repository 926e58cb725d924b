package nl.leerbrug.goalplan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers by which plans are judged and played: data of {@code content/method/plan.yaml}. Percents unless told
 * otherwise.
 *
 * @param loadOf how much of a step's load rests on the client, by who does it
 * @param bringsOf how much of a step's progress counts, by who does it
 * @param criteria one for each
 */
public record PlanRules(
        Limits limits,
        Capacity capacity,
        Map<Who, Integer> loadOf,
        Map<Who, Integer> bringsOf,
        Typed typed,
        Ownership ownership,
        Chance chance,
        Thresholds thresholds,
        Map<PlanCriterion, CriterionRule> criteria) {

    public PlanRules {
        loadOf = complete(Who.class, loadOf);
        bringsOf = complete(Who.class, bringsOf);
        criteria = complete(PlanCriterion.class, criteria);
    }

    /** Texts in characters. */
    public record Limits(
            int goalLength, int whyLength, int textLength, int goals, int steps, int ifThens, int recognitions) {}

    /**
     * What a client can carry in six weeks, in load.
     *
     * @param base without any stress
     * @param perStress less for each point of stress
     * @param heaviest the heaviest single step without stress
     * @param heavyStress from this stress on, the heaviest single step is one less for every two points
     */
    public record Capacity(int base, int perStress, int heaviest, int heavyStress) {

        public int at(int stress) {
            return Math.max(0, base - perStress * stress);
        }

        /** The heaviest single step. */
        public int heaviestAt(int stress) {
            return Math.max(1, heaviest - Math.max(0, stress - heavyStress + 1) / 2);
        }
    }

    /**
     * What counts for what was typed, since no rule can read it.
     *
     * @param load of a step, from 1 to 5
     * @param brings of a step, to every goal of the plan
     * @param cover of an if-then plan
     */
    public record Typed(int load, int brings, int cover) {}

    /**
     * What makes a goal the client's own; together 100.
     *
     * @param origin the goal is one that this client came with
     * @param choice the client chose it
     * @param words at most, for the share of words that the client said
     */
    public record Ownership(int origin, int choice, int words) {}

    /**
     * What makes it likely that a step is done, in percent points.
     *
     * @param base before anything is taken off
     * @param load off for each point of load
     * @param loadStress off for each ten of load times stress
     * @param overload off every step for each point of load that is more than the client can carry
     * @param overloadMost the most that overload takes off
     * @param ownership off when nothing is the client's own
     * @param shared off when it depends on others too
     * @param others off when it depends on others alone
     * @param help off for each kind of help that is missing
     * @param order off when a step that must come first is not there
     * @param tooEarly off when the day is before the first possible one
     * @param tooLate off when the day is after the last one of use
     * @param past off when the day has passed
     * @param obstaclesMost the most that obstacles take off
     * @param recognition the most that recognition adds
     * @param pitfall off every step for each thing that is wrong with the recognition
     * @param doubt off for each point of confidence below seven
     * @param struck off what comes after a crisis date that struck
     * @param least no chance is smaller
     * @param most no chance is greater
     */
    public record Chance(
            int base,
            int load,
            int loadStress,
            int overload,
            int overloadMost,
            int ownership,
            int shared,
            int others,
            int help,
            int order,
            int tooEarly,
            int tooLate,
            int past,
            int obstaclesMost,
            int recognition,
            int pitfall,
            int doubt,
            int struck,
            int least,
            int most) {}

    /**
     * Where a number becomes a word.
     *
     * @param doneFrom chance from which a step is done
     * @param halfFrom chance from which it is half done
     * @param trivialBelow a plan that brings no goal further than this, if all goes well, moves nothing
     * @param wellFrom outcome from which it went well
     * @param stuckBelow outcome below which it is stuck
     * @param covered share of an obstacle from which it is covered
     * @param ownWords share of a goal that is in the client's words
     * @param confidence from 0 to 10
     * @param sentenceWords words in a sentence that is easy to read
     * @param firstStepDays the first step is taken within so many days
     * @param valued from 0 to 10
     * @param lightLoad a step up to this load is a small one
     * @param heartFrom from this share on, a plan is more the client's than the learner's
     */
    public record Thresholds(
            int doneFrom,
            int halfFrom,
            int trivialBelow,
            int wellFrom,
            int stuckBelow,
            int covered,
            int ownWords,
            int confidence,
            int sentenceWords,
            int firstStepDays,
            int valued,
            int lightLoad,
            int heartFrom) {}

    /**
     * @param weight in the whole
     * @param pass points from which it is met
     */
    public record CriterionRule(int weight, int pass) {}

    private static <K extends Enum<K>, V> Map<K, V> complete(Class<K> type, Map<K, V> map) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        for (var key : type.getEnumConstants()) {
            if (!copy.containsKey(key)) {
                throw new IllegalArgumentException("no rule for " + key);
            }
        }
        return Collections.unmodifiableMap(copy);
    }
}
