package nl.leerbrug.curriculum;

import nl.leerbrug.shared.RenderedText;

import java.util.List;
import java.util.Optional;

/** An item that is a page of text with something to do. */
public sealed interface Task {

    ItemId id();

    String title();

    RenderedText text();

    record ReflectionTask(ItemId id, String title, RenderedText text, Sharing sharing) implements Task {}

    /** @param peer the exchange with another trainee that it is about */
    record Assignment(ItemId id, String title, RenderedText text, HandIn handIn, Optional<Peer> peer) implements Task {

        public Assignment(ItemId id, String title, RenderedText text, HandIn handIn) {
            this(id, title, text, handIn, Optional.empty());
        }
    }

    /**
     * An exchange with one other trainee, who agreed as well.
     *
     * @param of the reflection that is shared
     * @param prompts what to write back
     */
    record Peer(ItemId of, List<String> prompts) {

        public Peer {
            prompts = List.copyOf(prompts);
        }
    }

    record Meeting(ItemId id, String title, RenderedText text, int minutes) implements Task {}

    /** Conversations with fictitious clients. */
    record Practice(ItemId id, String title, RenderedText text, int minutes, PracticeRule rule) implements Task {}

    /** How an assignment is handed in. */
    enum HandIn {
        TEXT,
        FILE,
        TEXT_OR_FILE
    }
}
