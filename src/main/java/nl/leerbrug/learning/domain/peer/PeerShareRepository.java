package nl.leerbrug.learning.domain.peer;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

interface PeerShareRepository extends Repository<PeerShare, UUID> {

    @Query("select new nl.leerbrug.learning.domain.peer.PeerShareRow(s.id, s.personId, s.text, s.partnerId, s.pairedAt)"
            + " from PeerShare s where s.curriculumId = :curriculum and s.itemId = :item and s.personId = :person")
    Optional<PeerShareRow> find(String curriculum, String item, UUID person);

    @Query("select new nl.leerbrug.learning.domain.peer.PeerShareRow(s.id, s.personId, s.text, s.partnerId, s.pairedAt)"
            + " from PeerShare s where s.id = :id")
    Optional<PeerShareRow> find(UUID id);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_peer_share (id, curriculum_id, item_id, person_id, text, agreed_at)"
                    + " values (:id, :curriculum, :item, :person, :text, :at)")
    int insertIfAbsent(UUID id, String curriculum, String item, UUID person, String text, Instant at);

    /** Who has waited longest; locked, so that no two others take the same one. */
    @Query(
            nativeQuery = true,
            value = "select id from learning_peer_share where curriculum_id = :curriculum and item_id = :item"
                    + " and partner_id is null and person_id <> :person order by agreed_at limit 1 for update")
    Optional<UUID> lockWaiting(String curriculum, String item, UUID person);

    /** @return 1 when it was still alone */
    @Modifying
    @Query("update PeerShare s set s.partnerId = :partner, s.pairedAt = :at where s.id = :id and s.partnerId is null")
    int pair(UUID id, UUID partner, Instant at);

    @Modifying
    @Query("update PeerShare s set s.partnerId = null, s.pairedAt = null where s.partnerId = :partner")
    int release(UUID partner);

    @Modifying
    @Query("delete from PeerShare s where s.id = :id and s.personId = :person")
    int remove(UUID id, UUID person);
}
