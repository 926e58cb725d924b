package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentItem;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Archived versions as values again. Those in use stay in memory: a running attempt asks at every question. */
@Component
class ArchivedItems {

    private static final int IN_MEMORY = 200;

    private final ArchiveStore store;
    private final ContentReading reading;
    private final Map<ContentHash, ContentItem<?>> recent =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ContentHash, ContentItem<?>> eldest) {
                    return size() > IN_MEMORY;
                }
            });

    ArchivedItems(ArchiveStore store, ContentReading reading) {
        this.store = store;
        this.reading = reading;
    }

    Optional<ContentItem<?>> find(ContentHash hash) {
        var known = recent.get(hash);
        if (known != null) {
            return Optional.of(known);
        }
        return store.bundle(hash).map(json -> {
            var item = read(json);
            recent.put(hash, item);
            return item;
        });
    }

    private ContentItem<?> read(String json) {
        var root = ContentBundle.parse(json);
        if (!ContentBundle.FORMAT.equals(root.path("format").asString())) {
            throw new IllegalStateException(
                    "unknown format of archived content: " + root.path("format").asString());
        }
        var files = new TreeMap<String, byte[]>();
        root.path("files")
                .properties()
                .forEach(file ->
                        files.put(file.getKey(), file.getValue().asString().getBytes(StandardCharsets.UTF_8)));
        var media = new TreeMap<String, MediaFile>();
        root.path("media")
                .properties()
                .forEach(file -> store.media(new ContentHash(file.getValue().asString()))
                        .ifPresent(medium -> media.put(file.getKey(), medium)));
        return reading.readBundle(root.path("item").asString(), files, media);
    }
}
