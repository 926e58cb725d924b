package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.shared.RenderedText;

/** An item that is a page of text with something to do. */
public sealed interface Task {

    ItemId id();

    String title();

    RenderedText text();

    record ReflectionTask(ItemId id, String title, RenderedText text, Sharing sharing) implements Task {}

    record Assignment(ItemId id, String title, RenderedText text, HandIn handIn) implements Task {}

    record Meeting(ItemId id, String title, RenderedText text, int minutes) implements Task {}

    /**
     * A conversation with a fictitious client.
     *
     * @param runs how many finished conversations it takes
     */
    record Practice(
            ItemId id,
            String title,
            RenderedText text,
            int minutes,
            ContentId clientCase,
            Conversation conversation,
            Mode mode,
            int runs)
            implements Task {}

    /** What the conversation is about. */
    enum Conversation {
        BRIDGE,
        GOAL,
        CONTACT
    }

    /** How much help there is. */
    enum Mode {
        EXAMPLE,
        PRACTICE,
        TEST
    }

    /** How an assignment is handed in. */
    enum HandIn {
        TEXT,
        FILE,
        TEXT_OR_FILE
    }
}
