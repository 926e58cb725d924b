package nl.leerbrug.curriculum;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.PublicationStatus;

import java.util.List;
import java.util.Optional;

/**
 * An item as it stands in the outline: enough for a path, without the text.
 *
 * @param minutes declared net minutes; of a lesson also those that follow from its words (200 a minute, rounded up)
 *     and exercises
 * @param requires items that come first
 * @param credit what other trainings count here
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
        boolean optional,
        Optional<Credit> credit) {

    public ItemOutline {
        requires = List.copyOf(requires);
    }

    /** An item for which nothing from elsewhere counts. */
    public ItemOutline(
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
        this(id, kind, title, summary, audience, status, minutes, completion, requires, optional, Optional.empty());
    }
}
