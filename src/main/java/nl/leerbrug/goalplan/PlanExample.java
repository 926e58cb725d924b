package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.goalplan.Outlook.Course;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A plan that an author wrote down to show, and to prove, what becomes of it.
 *
 * @param condition how the client is after the goal conversation
 * @param heard what the client had told
 */
public record PlanExample(
        Role role, ClientCondition condition, Set<FactId> heard, GoalActionPlan plan, Expectation expectation) {

    public PlanExample {
        heard = Set.copyOf(heard);
    }

    /** What a plan is an example of. */
    public enum Role {
        /** The client's own, sound and seen to. */
        STRONG,
        /** Half of it is well. */
        MIDDLING,
        /** So small that nothing moves. */
        TRIVIAL,
        /** So much that it breaks. */
        OVERFULL,
        /** The learner's, not the client's. */
        IMPOSED
    }

    /**
     * @param from the least that it must come to
     * @param to the most
     * @param course absent when it does not matter
     * @param passes whether it meets the whole rubric
     * @param fails criteria that it must not meet
     */
    public record Expectation(int from, int to, @Nullable Course course, boolean passes, Set<PlanCriterion> fails) {

        public Expectation {
            fails = Set.copyOf(fails);
        }
    }

    public PlanSituation situation(PlanCatalogue catalogue, PlanRules rules) {
        return PlanSituation.of(catalogue, rules, condition, heard);
    }
}
