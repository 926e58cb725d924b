package nl.leerbrug.curriculum.domain;

import nl.leerbrug.curriculum.ItemKind;

/**
 * An item as its file says it, not yet in its place on the path.
 *
 * @param value the lesson, quiz, questionnaire or task
 */
record BuiltItem(ItemKind kind, String summary, int minutes, Object value) {}
