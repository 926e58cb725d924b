package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Holds the content as it is now and swaps it for another as a whole. */
@Component
class ContentLibrary {

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
    private volatile ContentSnapshot snapshot;

    ContentLibrary(ContentReading reading, ContentProperties properties) {
        this.reading = reading;
        this.folder = properties.folder();
        this.snapshot = reading.read(folder.read(), null);
        if (!snapshot.errors().isEmpty()) {
            throw new ContentErrorsException(snapshot.errors());
        }
        LOG.info("Read {} items of content from {}", snapshot.items().size(), folder);
    }

    ContentSnapshot now() {
        return snapshot;
    }

    ContentFolder folder() {
        return folder;
    }

    synchronized void reload() {
        var before = snapshot;
        var after = reading.read(folder.read(), before);
        synchronized (recent) {
            recent.putAll(before.bundles());
        }
        snapshot = after;
        LOG.info("Read the content again: version {}", after.version());
        after.errors().forEach(problem -> LOG.warn("{}", problem));
    }

    /** A version that is current, or was until recently. */
    Optional<ContentBundle> bundle(ContentHash hash) {
        var current = snapshot.bundles().get(hash);
        if (current != null) {
            return Optional.of(current);
        }
        synchronized (recent) {
            return Optional.ofNullable(recent.get(hash));
        }
    }
}
