package nl.leerbrug.dialogue;

/** What to look at now; never which line to choose. */
public record Hint(Condition when, String text) {}
