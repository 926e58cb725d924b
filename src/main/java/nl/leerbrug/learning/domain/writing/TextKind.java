package nl.leerbrug.learning.domain.writing;

/** What a text that somebody typed is for. */
public enum TextKind {
    /** Private to its writer, always. */
    NOTE,
    REFLECTION,
    ASSIGNMENT
}
