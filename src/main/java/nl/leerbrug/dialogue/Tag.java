package nl.leerbrug.dialogue;

import java.util.Locale;

/** What a pattern may look for in a line. */
public enum Tag {
    SOLUTION,
    AMOUNTS,
    DOUBLE,
    HARD_WORDS,
    CLOSED_TOPIC,
    PARROT,
    /** Gives information, an idea or a worry. */
    SHARES;

    private final String notation = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** How authors write it. */
    String notation() {
        return notation;
    }
}
