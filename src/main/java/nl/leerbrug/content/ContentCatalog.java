package nl.leerbrug.content;

import java.util.List;
import java.util.Optional;

/**
 * All content that the person who asks may read. What is meant for others, or still a draft, looks as if it did not
 * exist; authors see drafts.
 */
public interface ContentCatalog {

    <T> Optional<ContentItem<T>> find(ContentId id, Class<T> type);

    /** In order of file path. */
    <T> List<ContentItem<T>> list(Class<T> type);

    /** Changes when the content was read anew; equal numbers mean equal content. */
    long version();
}
