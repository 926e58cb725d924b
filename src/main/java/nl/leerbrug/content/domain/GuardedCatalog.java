package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.Pages;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one door to the content: nothing passes that the reader may not see. */
@Component
class GuardedCatalog implements ContentCatalog, Pages {

    private final ContentLibrary library;
    private final ReaderGuard guard;

    GuardedCatalog(ContentLibrary library, ReaderGuard guard) {
        this.library = library;
        this.guard = guard;
    }

    @Override
    public <T> Optional<ContentItem<T>> find(ContentId id, Class<T> type) {
        return library.now().itemsById().getOrDefault(id, List.of()).stream()
                .filter(item -> type.isInstance(item.value()))
                .findFirst()
                .filter(guard::mayRead)
                .map(GuardedCatalog::<T>cast);
    }

    @Override
    public <T> List<ContentItem<T>> list(Class<T> type) {
        return library.now().items().stream()
                .filter(item -> type.isInstance(item.value()))
                .filter(guard::mayRead)
                .map(GuardedCatalog::<T>cast)
                .toList();
    }

    @Override
    public long version() {
        return library.now().version();
    }

    @Override
    public Optional<Page> find(ContentId id) {
        return find(id, Page.class).map(ContentItem::value);
    }

    @Override
    public List<PageSummary> list(Menu menu) {
        return list(Page.class).stream()
                .map(item -> item.value().about())
                .filter(page -> page.menu() == menu)
                .sorted(Comparator.comparingInt(PageSummary::order).thenComparing(PageSummary::title))
                .toList();
    }

    @SuppressWarnings("unchecked") // its value was seen to be of the type
    static <T> ContentItem<T> cast(ContentItem<?> item) {
        return (ContentItem<T>) item;
    }
}
