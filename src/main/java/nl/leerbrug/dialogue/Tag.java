package nl.leerbrug.dialogue;

/** What a pattern may look for in a line. */
public enum Tag {
    SOLUTION,
    AMOUNTS,
    DOUBLE,
    HARD_WORDS,
    CLOSED_TOPIC,
    PARROT
}
