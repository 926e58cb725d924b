package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;

/**
 * Something a trainee can do afterwards.
 *
 * @param text completes "Na dit onderdeel kun je …"
 */
public record LearningGoal(ContentId id, String text) {}
