package nl.leerbrug.goalplan;

/** Who agrees to a plan. */
public enum Party {
    CLIENT,
    LEARNER
}
