package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

import java.util.List;
import java.util.Optional;

/** What texts refer to. */
public interface Sources {

    /** Sorted by authors, then year. */
    List<Source> list();

    Optional<Source> find(ContentId id);

    /** @param reference author, year, title and publisher as one line */
    record Source(ContentId id, String type, String authors, String title, RenderedText reference) {}
}
