package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.goalplan.PlanCriterion;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * A played conversation as authored: an example, a test, and how checks play an expert.
 *
 * @param also other lines that this person would say when they are on offer
 */
public record Transcript(
        ConversationKind conversation,
        Role role,
        long seed,
        List<Step> steps,
        Set<UtteranceId> also,
        Expectation expectation) {

    public Transcript {
        steps = List.copyOf(steps);
        also = Set.copyOf(also);
    }

    /** Who plays. */
    public enum Role {
        EXPERT,
        AVERAGE,
        POOR
    }

    /** @param why shown in the example mode; may be empty */
    public record Step(Move move, String why) {}

    /**
     * What it comes to. What is absent is not asked.
     *
     * @param ending absent: still open
     * @param plan absent: not asked
     * @param fails all criteria that fail; empty list with {@code passes} false: not asked which
     */
    public record Expectation(
            boolean passes,
            @Nullable Ending ending,
            Set<CriterionId> fails,
            @Nullable Integer stress,
            @Nullable Integer trust,
            @Nullable Integer ownership,
            Set<FactId> heard,
            Set<FactId> missed,
            Set<PatternId> patterns,
            Set<KnockOut> knockOuts,
            @Nullable PlanExpected plan) {

        public Expectation {
            fails = Set.copyOf(fails);
            heard = Set.copyOf(heard);
            missed = Set.copyOf(missed);
            patterns = Set.copyOf(patterns);
            knockOuts = Set.copyOf(knockOuts);
        }
    }

    /**
     * What the plan comes to.
     *
     * @param from the least that it must come to in six weeks
     * @param to the most
     * @param unmet criteria of its rubric that it does not meet, all of them
     */
    public record PlanExpected(int from, int to, Set<PlanCriterion> unmet) {

        public PlanExpected {
            unmet = Set.copyOf(unmet);
        }
    }
}
