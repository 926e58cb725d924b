package nl.leerbrug.learning.domain.participation;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Each write is one statement that leaves the same row whoever comes first. */
interface ItemProgressRepository extends Repository<ItemProgress, UUID> {

    @Query(
            "select new nl.leerbrug.learning.domain.participation.ItemRow(i.participationId, i.itemId, i.moduleId, i.openedAt,"
                    + " i.paragraph, i.paragraphs, i.completedAt, i.minutes, i.exemption)"
                    + " from ItemProgress i where i.participationId in :participations")
    List<ItemRow> list(Collection<UUID> participations);

    @Query("select new nl.leerbrug.learning.domain.participation.CompletedRow(p.personId, i.itemId)"
            + " from ItemProgress i join Participation p on p.id = i.participationId"
            + " where p.personId in :people and i.itemId in :items and i.completedAt is not null")
    List<CompletedRow> listCompleted(Collection<UUID> people, Collection<String> items);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into learning_item_progress (id, participation_id, item_id, module_id, opened_at)"
                    + " values (:id, :participation, :item, :module, :at)"
                    + " on duplicate key update opened_at = coalesce(opened_at, values(opened_at)),"
                    + " module_id = values(module_id)")
    int open(UUID id, UUID participation, String item, String module, Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update learning_item_progress i join learning_participation p on p.id = i.participation_id"
                    + " set i.paragraph = :paragraph, i.paragraphs = :paragraphs"
                    + " where p.person_id = :person and p.curriculum_id = :curriculum and i.item_id = :item")
    int place(UUID person, String curriculum, String item, int paragraph, int paragraphs);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update learning_item_progress set completed_at = null, completed_by = null, minutes = 0"
                    + " where participation_id = :participation and item_id = :item")
    int reopen(UUID participation, String item);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_item_progress (id, participation_id, item_id, module_id)"
                    + " values (:id, :participation, :item, :module)")
    int insertIfAbsent(UUID id, UUID participation, String item, String module);

    /** @return 1 for the first time, 0 when it was complete before */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update learning_item_progress set completed_at = :at, completed_by = :by, minutes = :minutes,"
                    + " module_id = :module"
                    + " where participation_id = :participation and item_id = :item and completed_at is null")
    int complete(UUID participation, String item, String module, String by, int minutes, Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into learning_item_progress"
                    + " (id, participation_id, item_id, module_id, exemption, exempted_by, exempted_at)"
                    + " values (:id, :participation, :item, :module, :reason, :by, :at)"
                    + " on duplicate key update exemption = values(exemption), exempted_by = values(exempted_by),"
                    + " exempted_at = values(exempted_at)")
    int exempt(UUID id, UUID participation, String item, String module, String reason, UUID by, Instant at);
}
