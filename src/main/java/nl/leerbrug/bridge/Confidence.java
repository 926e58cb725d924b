package nl.leerbrug.bridge;

/** How sure someone says to be of a level. */
public enum Confidence {
    UNSURE,
    FAIRLY_SURE,
    SURE
}
