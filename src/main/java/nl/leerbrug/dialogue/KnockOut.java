package nl.leerbrug.dialogue;

/** Words after which a conversation cannot pass any more. */
public enum KnockOut {
    THREAT,
    REPROACH,
    /** A level or a choice that the learner imposed. */
    IMPOSED,
    /** A promise that cannot be kept. */
    PROMISE
}
