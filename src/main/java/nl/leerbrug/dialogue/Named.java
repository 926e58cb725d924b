package nl.leerbrug.dialogue;

/**
 * An id of the method with its Dutch name.
 *
 * @param text what it means; may be empty
 */
public record Named(String id, String label, String text) {}
