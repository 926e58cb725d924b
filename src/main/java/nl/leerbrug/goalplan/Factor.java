package nl.leerbrug.goalplan;

/**
 * One reason for the chance of a step.
 *
 * @param subject id of an obstacle, step, help, form of recognition or crisis date; empty when it is about the whole
 * @param points what it adds to the chance or takes from it, in percent points
 */
public record Factor(Cause cause, String subject, int points) {

    /** Why something is more or less likely. */
    public enum Cause {
        /** What it asks of someone under this stress. */
        LOAD,
        /** The whole plan is more than can be carried. */
        OVERLOAD,
        /** It is not the client's own plan. */
        NOT_OWN,
        /** It depends on others too. */
        SHARED_CONTROL,
        /** It depends on others alone, or no rule can read it. */
        NO_CONTROL,
        /** Help that it needs was not arranged. */
        HELP_MISSING,
        /** What must come first is not planned before it. */
        FIRST_MISSING,
        /** What must come first is itself unsure. */
        FIRST_UNSURE,
        TOO_EARLY,
        TOO_LATE,
        PAST,
        /** Something came in between, and there was no plan for it, or half a plan. */
        OBSTACLE,
        /** Something to look forward to. */
        RECOGNITION,
        /** Recognition that works the wrong way. */
        PITFALL,
        /** The client did not believe in it. */
        DOUBT,
        /** A crisis date struck before. */
        CRISIS_BEFORE
    }
}
