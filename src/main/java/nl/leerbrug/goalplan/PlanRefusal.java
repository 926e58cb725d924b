package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;

import java.util.List;
import java.util.Set;

/**
 * Why a plan can't be taken as it is, for a message by the field. What is merely unwise is no refusal: the rubric names it.
 *
 * @param field where the message belongs
 * @param subject id of the goal, step or plan; empty for the whole
 * @param limit what was exceeded, for those codes that have a limit; else 0
 */
public record PlanRefusal(Field field, Code code, String subject, int limit) {

    /** Where a message belongs. */
    public enum Field {
        GOAL,
        WHY_NOW,
        STEP,
        IF_THEN,
        RECOGNITION,
        CONFIDENCE,
        REVIEW
    }

    /** What is wrong. */
    public enum Code {
        /** No goal, or a goal without words. */
        GOAL_EMPTY,
        /** A typed step or if-then plan without words. */
        TEXT_EMPTY,
        TEXT_TOO_LONG,
        TOO_MANY,
        /** The catalogue has no such thing. */
        UNKNOWN,
        /** Words that the client has not said. */
        NOT_SAID,
        /** Recognition for a step that is not in the plan. */
        STEP_NOT_IN_PLAN,
        REVIEW_BEFORE_FIRST_STEP
    }

    /** Everything that is refused of a plan that both want to agree to; empty when nothing is. */
    public static List<PlanRefusal> of(
            GoalActionPlan plan, PlanCatalogue catalogue, PlanRules.Limits limits, Set<FactId> heard) {
        return new Refusing(plan, catalogue, limits, heard).refusals();
    }
}
