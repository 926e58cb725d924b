package nl.leerbrug.goalplan;

/** Who chose. */
public enum Chooser {
    CLIENT,
    TOGETHER,
    LEARNER
}
