package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentArchive;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentItem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** Keeps versions in the database and reads them back with the readers of files. */
@Service
class ContentArchiveService implements ContentArchive {

    private final ContentLibrary library;
    private final ArchiveStore store;
    private final ArchivedItems archived;
    private final ReaderGuard guard;

    ContentArchiveService(ContentLibrary library, ArchiveStore store, ArchivedItems archived, ReaderGuard guard) {
        this.library = library;
        this.store = store;
        this.archived = archived;
        this.guard = guard;
    }

    @Override
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void archive(ContentHash hash) {
        if (store.has(hash)) {
            return;
        }
        var bundle = library.bundle(hash)
                .orElseThrow(() -> new IllegalArgumentException("no version of any content has the hash " + hash));
        for (var name : bundle.mediaNames()) {
            library.now().references().medium(name).ifPresent(store::keep);
        }
        store.keep(bundle);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public <T> Optional<ContentItem<T>> find(ContentHash hash, Class<T> type) {
        return current(hash)
                .or(() -> archived.find(hash))
                .filter(item -> type.isInstance(item.value()))
                .filter(guard::mayRead)
                .map(GuardedCatalog::<T>cast);
    }

    private Optional<ContentItem<?>> current(ContentHash hash) {
        for (var item : library.now().items()) {
            if (item.hash().equals(hash)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
