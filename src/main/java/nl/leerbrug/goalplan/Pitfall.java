package nl.leerbrug.goalplan;

/** How recognition goes wrong. */
public enum Pitfall {
    /** It pays for what the client can't decide. */
    OUTSIDE_CONTROL,
    /** It can be taken back. */
    TAKEN_BACK,
    /** It is used to threaten. */
    THREAT,
    /** Its rules come as a surprise. */
    SURPRISE,
    /** Help depends on it. */
    CONDITION_FOR_HELP,
    /** It is for a great result only. */
    ONLY_GREAT_RESULTS,
    /** It touches a benefit, a debt scheme or an administratorship. */
    TOUCHES_INCOME
}
