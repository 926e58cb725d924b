package nl.leerbrug.learning.domain;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;

import java.util.List;
import java.util.Optional;

/** Content outside the curricula: there is none. */
public final class NoContent implements ContentCatalog {

    @Override
    public <T> Optional<ContentItem<T>> find(ContentId id, Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> List<ContentItem<T>> list(Class<T> type) {
        return List.of();
    }

    @Override
    public long version() {
        return 1;
    }
}
