package nl.leerbrug.curriculum;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.PublicationStatus;

import java.util.List;

/**
 * An item as it stands in the outline: enough for a path, without the text.
 *
 * @param minutes declared net minutes; of a lesson also those that follow from its words (200 a minute, rounded up)
 *     and exercises
 * @param requires items that come first
 * @param optional does not count for completing the module
 */
public record ItemOutline(
        ItemId id,
        ItemKind kind,
        String title,
        String summary,
        Audience audience,
        PublicationStatus status,
        int minutes,
        CompletionRule completion,
        List<ItemId> requires,
        boolean optional) {

    public ItemOutline {
        requires = List.copyOf(requires);
    }
}
