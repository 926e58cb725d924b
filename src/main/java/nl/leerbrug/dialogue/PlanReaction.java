package nl.leerbrug.dialogue;

/** What the client makes of what is put into the plan. */
public enum PlanReaction {
    /** A goal that the client named. */
    GOAL_OWN,
    /** A goal of the client's own that was not named in this conversation. */
    GOAL_HERS,
    /** A goal of the mentor's, and the client goes along. */
    GOAL_MENTOR,
    /** A goal of the mentor's, and the client says so. */
    GOAL_NO,
    /** The same goal in other words. */
    GOAL_WORDS,
    STEP_OWN,
    STEP_FITS,
    /** Too heavy now, or more than can be carried in all. */
    STEP_HEAVY,
    IF_THEN_HELPS,
    IF_THEN_BRAVE,
    RECOGNITION_OWN,
    RECOGNITION_VALUED,
    RECOGNITION_EMPTY,
    RECOGNITION_WRONG,
    /** Typed instead of chosen. */
    TYPED,
    REVIEW,
    AGREE_YES,
    /** Not the client's own plan, or too much. */
    AGREE_NO
}
