package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentHash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Holds the content as it is now and swaps it for another as a whole. The first reading goes on beside the rest of the
 * start, which ends only when it has ended well.
 */
@Component
class ContentLibrary implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ContentLibrary.class);

    /** Enough for attempts that begin while authors save; older versions are in the archive when anything needs them. */
    private static final int RECENT_BUNDLES = 500;

    private final ContentReading reading;
    private final ContentFolder folder;
    private final Map<ContentHash, ContentBundle> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ContentHash, ContentBundle> eldest) {
            return size() > RECENT_BUNDLES;
        }
    };
    private final Optional<PreparedContent> prepared;
    private final FutureTask<ContentSnapshot> first;
    private volatile @Nullable ContentSnapshot later;

    ContentLibrary(ContentReading reading, ContentProperties properties) {
        this.reading = reading;
        this.folder = properties.folder();
        this.prepared = properties.preparedContent();
        this.first = new FutureTask<>(this::readFirst);
        Thread.ofPlatform().daemon().name("content").start(first);
    }

    private ContentSnapshot readFirst() {
        var kept = prepared.flatMap(PreparedContent::find);
        if (kept.isPresent()) {
            LOG.info(
                    "Took {} items of content as they were read before",
                    kept.get().items().size());
            return kept.get();
        }
        var snapshot = reading.read(folder.read(), null);
        if (!snapshot.errors().isEmpty()) {
            throw new ContentErrorsException(snapshot.errors());
        }
        LOG.info("Read {} items of content from {}", snapshot.items().size(), folder);
        // Beside the rest, since nobody waits for it.
        prepared.ifPresent(
                place -> Thread.ofPlatform().daemon().name("content-keeping").start(() -> place.keep(snapshot)));
        return snapshot;
    }

    @Override
    public void afterSingletonsInstantiated() {
        now();
    }

    ContentSnapshot now() {
        var snapshot = later;
        return snapshot == null ? awaitFirst() : snapshot;
    }

    private ContentSnapshot awaitFirst() {
        try {
            return first.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ContentErrorsException errors) {
                throw errors;
            }
            throw new IllegalStateException("the content can't be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the content was read", e);
        }
    }

    ContentFolder folder() {
        return folder;
    }

    synchronized void reload() {
        var before = now();
        var after = reading.read(folder.read(), before);
        synchronized (recent) {
            recent.putAll(before.bundles());
        }
        later = after;
        LOG.info("Read the content again: version {}", after.version());
        after.errors().forEach(problem -> LOG.warn("{}", problem));
    }

    /** A version that is current, or was until recently. */
    Optional<ContentBundle> bundle(ContentHash hash) {
        var current = now().bundles().get(hash);
        if (current != null) {
            return Optional.of(current);
        }
        synchronized (recent) {
            return Optional.ofNullable(recent.get(hash));
        }
    }
}
