package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

/**
 * The archive's two tables. Rows are named by the hash of what is in them, so writing one twice is the same as once,
 * from however many threads or nodes.
 */
@Repository
class ArchiveStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ArchiveStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean has(ContentHash hash) {
        return jdbc.sql("select count(*) from content_version where hash = :hash")
                        .param("hash", hash.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional
    void keep(ContentBundle bundle) {
        jdbc.sql("""
                        insert into content_version (hash, item_id, kind, bundle, archived_at)
                        values (:hash, :item, :kind, :bundle, :at)
                        on duplicate key update hash = hash
                        """)
                .param("hash", bundle.hash().value())
                .param("item", bundle.item().value())
                .param("kind", bundle.kind())
                .param("bundle", bundle.json())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    void keep(MediaFile file) {
        jdbc.sql("""
                        insert into content_media (hash, name, bytes, archived_at)
                        values (:hash, :name, :bytes, :at)
                        on duplicate key update hash = hash
                        """)
                .param("hash", file.hash().value())
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<String> bundle(ContentHash hash) {
        return jdbc.sql("select bundle from content_version where hash = :hash")
                .param("hash", hash.value())
                .query(String.class)
                .optional();
    }

    Optional<MediaFile> media(ContentHash hash) {
        return jdbc.sql("select name, bytes from content_media where hash = :hash")
                .param("hash", hash.value())
                .query((row, number) -> MediaFile.of(row.getString("name"), row.getBytes("bytes")))
                .optional();
    }

    /** By the part of the hash that stands in addresses. */
    Optional<MediaFile> mediaStartingWith(String hashStart, String name) {
        return jdbc
                .sql("select name, bytes from content_media where hash like concat(:start, '%') and name = :name")
                .param("start", hashStart)
                .param("name", name)
                .query((row, number) -> MediaFile.of(row.getString("name"), row.getBytes("bytes")))
                .list()
                .stream()
                .findFirst();
    }
}
