package nl.leerbrug.dialogue;

/** What a line of a goal conversation asks beside what its words say. */
public enum Asks {
    /** How sure the client is, from 0 to 10. */
    CONFIDENCE,
    /** How important it is, from 0 to 10. */
    IMPORTANCE,
    /** Leave to share something. */
    PERMISSION;

    /** Whether a number is the answer. */
    public boolean isScale() {
        return this != PERMISSION;
    }
}
