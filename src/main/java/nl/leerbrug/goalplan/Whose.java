package nl.leerbrug.goalplan;

/** Whose words a piece of a goal is made of. */
public enum Whose {
    /** Said by the client in this conversation or an earlier one. */
    CLIENT,
    /** The learner's words, to which the client agreed. */
    LEARNER,
    /** The learner's words, laid down without asking. */
    IMPOSED
}
