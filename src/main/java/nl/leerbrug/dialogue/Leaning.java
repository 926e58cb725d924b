package nl.leerbrug.dialogue;

/** Which way a client leans, in the terms of motivational interviewing. */
public enum Leaning {
    /** Verandertaal. */
    CHANGE,
    /** Behoudtaal. */
    SUSTAIN
}
