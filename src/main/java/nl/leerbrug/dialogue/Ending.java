package nl.leerbrug.dialogue;

/** How a conversation ended. */
public enum Ending {
    /** The learner closed it. */
    CLOSED,
    /** Trust had gone or stress was too high for too long. */
    CLIENT_LEFT,
    TIME_UP,
    /** A short run reached its number of turns. */
    RUN_OVER
}
