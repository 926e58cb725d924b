package nl.leerbrug.shell;

/** Stores what was typed. It answers only after the commit: from then on the browser lets go of its own copy. */
@FunctionalInterface
public interface TextSaver {

    Outcome save(String text);

    /** Whether the text is safe. */
    sealed interface Outcome {}

    record Saved() implements Outcome {}

    /** @param reason in the reader's language, with what to do; the text stays in the field and in the browser */
    record Refused(String reason) implements Outcome {}
}
