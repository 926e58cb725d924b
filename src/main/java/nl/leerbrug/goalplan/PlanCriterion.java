package nl.leerbrug.goalplan;

/** What a plan is looked at for. */
public enum PlanCriterion {
    OWNERSHIP,
    SMART,
    STEP_SIZE,
    OBSTACLES,
    RECOGNITION,
    DATES,
    CRISIS
}
