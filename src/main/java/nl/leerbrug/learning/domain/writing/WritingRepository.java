package nl.leerbrug.learning.domain.writing;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface WritingRepository extends Repository<Writing, UUID> {

    @Query(
            "select new nl.leerbrug.learning.domain.writing.WritingRow(w.itemId, w.kind, w.part, w.text, w.revision, w.savedAt,"
                    + " w.handedInAt, w.reviewedAt) from Writing w where w.personId = :person and w.itemId = :item")
    List<WritingRow> list(UUID person, String item);

    @Query(
            "select new nl.leerbrug.learning.domain.writing.WritingRow(w.itemId, w.kind, w.part, w.text, w.revision, w.savedAt,"
                    + " w.handedInAt, w.reviewedAt) from Writing w"
                    + " where w.personId = :person and w.itemId = :item and w.kind = :kind and w.part = :part")
    Optional<WritingRow> find(UUID person, String item, TextKind kind, String part);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_writing"
                    + " (id, person_id, item_id, kind, part, text, revision, saved_at)"
                    + " values (:id, :person, :item, :kind, :part, :text, 1, :at)")
    int insertIfAbsent(UUID id, UUID person, String item, String kind, String part, String text, Instant at);

    /** @return 1 when nobody saved or handed in since {@code revision} */
    @Modifying
    @Query("update Writing w set w.text = :text, w.revision = w.revision + 1, w.savedAt = :at"
            + " where w.personId = :person and w.itemId = :item and w.kind = :kind and w.part = :part"
            + " and w.revision = :revision and w.handedInAt is null")
    int update(UUID person, String item, TextKind kind, String part, String text, int revision, Instant at);

    @Modifying
    @Query("update Writing w set w.handedInAt = :at"
            + " where w.personId = :person and w.itemId = :item and w.kind = :kind and w.part = :part"
            + " and w.handedInAt is null")
    int handIn(UUID person, String item, TextKind kind, String part, Instant at);

    @Modifying
    @Query("update Writing w set w.handedInAt = null"
            + " where w.personId = :person and w.itemId = :item and w.kind = :kind and w.part = :part"
            + " and w.reviewedAt is null")
    int takeBack(UUID person, String item, TextKind kind, String part);
}
