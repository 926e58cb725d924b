package nl.leerbrug.dialogue;

/** How a client looks. */
public enum Mood {
    CALM,
    SMILE,
    TIRED,
    CONCERNED,
    CLOSED,
    UPSET,
    SAD,
    ANGRY
}
