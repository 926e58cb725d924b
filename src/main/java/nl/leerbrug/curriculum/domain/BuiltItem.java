package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.ItemKind;

import java.util.List;

/**
 * An item as its file says it, not yet in its place on the path.
 *
 * @param goals that the item itself says it serves
 * @param value the lesson, quiz, questionnaire or task
 */
record BuiltItem(ItemKind kind, String summary, int minutes, List<ContentId> goals, Object value) {}
