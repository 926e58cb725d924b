package nl.leerbrug.dialogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Plays a scenario by habits, to show that it can be won by skill and not by a trick.
 *
 * @see "src/docs/decisions/0082-how-an-expert-is-played.md"
 */
public final class Policies {

    /** Nobody plays on for ever. */
    private static final int MOST_MOVES = 300;

    private final Scenario scenario;
    private final Transcript expert;
    private final Map<Policy, Habit> habits = new EnumMap<>(Policy.class);

    public Policies(Scenario scenario, Transcript expert, Transcript poor) {
        this.scenario = scenario;
        this.expert = expert;
        habits.put(Policy.EXPERT, Habit.expert(expert));
        habits.put(Policy.SLIPPING, Habit.slipping(expert));
        habits.put(Policy.POOR, Habit.poor(poor));
        habits.put(Policy.FIRST, Habit.first());
        habits.put(Policy.RANDOM, Habit.random());
        habits.put(Policy.LONGEST, Habit.longest());
        habits.put(Policy.SHORTEST, Habit.shortest());
        habits.put(Policy.ALWAYS_REFLECT, Habit.reflecting());
        habits.put(Policy.ALWAYS_AFFIRM, Habit.affirming());
        habits.put(Policy.ALTERNATE, Habit.alternating());
    }

    /** Who plays, and the share of conversations that may or must pass. */
    public enum Policy {
        EXPERT(95, 100),
        /** One poor line in ten: told for who tunes the criteria, and without a gate. */
        SLIPPING(0, 100),
        POOR(0, 2),
        FIRST(0, 5),
        RANDOM(0, 5),
        LONGEST(0, 5),
        SHORTEST(0, 5),
        ALWAYS_REFLECT(0, 5),
        ALWAYS_AFFIRM(0, 5),
        ALTERNATE(0, 5);

        private final int least;
        private final int most;

        Policy(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /** @param percent of conversations passed */
        public boolean allows(double percent) {
            return percent >= least && percent <= most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }
    }

    /**
     * @param failed how often each criterion was not met
     * @param turns spoken, on average
     */
    public record Score(Policy policy, int seeds, int passed, Map<CriterionId, Integer> failed, double turns) {

        private static final double HUNDRED = 100.0;

        public double percent() {
            return HUNDRED * passed / seeds;
        }

        public boolean isWithinGate() {
            return policy.allows(percent());
        }
    }

    /** Plays one conversation to its end. */
    public Play play(Policy policy, long seed) {
        return play(policy, new Play(scenario, seed));
    }

    /** Plays on to the end from where a conversation stands, such as one that follows a bridge of somebody's own. */
    public Play play(Policy policy, Play play) {
        var habit = habits.getOrDefault(policy, Habit.first());
        var conduct = new Conduct(scenario, expert);
        for (var i = 0; i < MOST_MOVES && !play.state().isOver(); i++) {
            var move = conduct.next(play.state(), play.offer(), habit);
            var refused = play.make(move);
            if (refused.isPresent()) {
                throw new IllegalStateException(
                        "%s made a move that is refused, %s: %s".formatted(policy, refused.get(), move));
            }
        }
        return play;
    }

    public Score score(Policy policy, int seeds) {
        var passed = 0;
        var turns = 0;
        var failed = new java.util.TreeMap<CriterionId, Integer>();
        for (var seed = 0; seed < seeds; seed++) {
            var play = play(policy, seed);
            var verdict = play.verdict();
            passed += verdict.passes() ? 1 : 0;
            turns += play.state().course().turns();
            verdict.failed().forEach(criterion -> failed.merge(criterion, 1, Integer::sum));
        }
        return new Score(policy, seeds, passed, failed, (double) turns / seeds);
    }

    public List<Score> table(int seeds) {
        var scores = new ArrayList<Score>();
        for (var policy : Policy.values()) {
            scores.add(score(policy, seeds));
        }
        return scores;
    }
}
