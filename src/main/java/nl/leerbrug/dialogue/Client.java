package nl.leerbrug.dialogue;

/**
 * Who the learner talks with.
 *
 * @param easyWords the client's language is A2: hard words of the learner count
 * @param pictures the picture bridge fits better than the text
 * @param formal the learner says {@code u}
 */
public record Client(String name, boolean easyWords, boolean pictures, boolean formal) {}
