package nl.leerbrug.learning.domain.writing;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.ItemId;

/**
 * Where a text belongs.
 *
 * @param part the prompt; the item itself where it has only one field
 */
public record TextPlace(ItemId item, TextKind kind, ContentId part) {

    public static TextPlace note(ItemId item) {
        return whole(item, TextKind.NOTE);
    }

    public static TextPlace reflection(ItemId item, ContentId prompt) {
        return new TextPlace(item, TextKind.REFLECTION, prompt);
    }

    /** A reflection that is an item of its own. */
    public static TextPlace reflection(ItemId item) {
        return whole(item, TextKind.REFLECTION);
    }

    public static TextPlace assignment(ItemId item) {
        return whole(item, TextKind.ASSIGNMENT);
    }

    private static TextPlace whole(ItemId item, TextKind kind) {
        return new TextPlace(item, kind, new ContentId(item.value()));
    }
}
