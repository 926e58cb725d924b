package nl.leerbrug.goalplan;

/** Who does a step. */
public enum Who {
    CLIENT,
    TOGETHER,
    LEARNER,
    /** Someone else: an organisation, a relative. */
    OTHERS;

    /** Whether the client has a hand in it. */
    public boolean isOwn() {
        return this == CLIENT || this == TOGETHER;
    }
}
