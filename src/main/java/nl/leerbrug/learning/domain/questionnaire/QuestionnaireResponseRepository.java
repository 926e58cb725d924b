package nl.leerbrug.learning.domain.questionnaire;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query names the person: there is no way here to reach another's response. */
interface QuestionnaireResponseRepository extends Repository<QuestionnaireResponse, UUID> {

    Optional<QuestionnaireResponse> findByIdAndPersonId(UUID id, UUID person);

    List<QuestionnaireResponse> findByPersonIdAndItemIdOrderByNumber(UUID person, String item);

    @Query("select r from QuestionnaireResponse r where r.personId = :person and r.handedInAt < :before"
            + " order by r.handedInAt")
    List<QuestionnaireResponse> findHandedInBefore(UUID person, Instant before);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from QuestionnaireResponse r where r.id = :id and r.personId = :person")
    Optional<QuestionnaireResponse> lock(UUID id, UUID person);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_questionnaire_response"
                    + " (id, person_id, curriculum_id, item_id, number, content_hash, started_at)"
                    + " values (:id, :person, :curriculum, :item, :number, :hash, :at)")
    int insertIfAbsent(UUID id, UUID person, String curriculum, String item, int number, String hash, Instant at);
}
