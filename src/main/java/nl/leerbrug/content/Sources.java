package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

import java.util.List;
import java.util.Optional;

/** What texts refer to. */
public interface Sources {

    /** Sorted by authors, then year. */
    List<Source> list();

    Optional<Source> find(ContentId id);

    /** The texts that refer to it, as far as the person who asks may read them. */
    List<Use> uses(ContentId id);

    /**
     * A text that refers to a source.
     *
     * @param path where it is read, without a leading slash; empty for what has no page of its own
     */
    record Use(ContentId id, String kind, String title, Optional<String> path) {}

    /** @param reference author, year, title and publisher as one line */
    record Source(ContentId id, String type, String authors, String title, RenderedText reference) {}
}
