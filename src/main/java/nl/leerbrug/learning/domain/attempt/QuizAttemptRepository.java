package nl.leerbrug.learning.domain.attempt;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query names the person: there is no way here to reach another's attempt. */
interface QuizAttemptRepository extends Repository<QuizAttempt, UUID> {

    Optional<QuizAttempt> findByIdAndPersonId(UUID id, UUID person);

    List<QuizAttempt> findByPersonIdAndItemIdOrderByNumber(UUID person, String item);

    /** Taken before anything else is read, so that whoever waited sees what the other one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from QuizAttempt a where a.id = :id and a.personId = :person")
    Optional<QuizAttempt> lock(UUID id, UUID person);

    /** @return 0 when another tab or node began this attempt first */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_quiz_attempt"
                    + " (id, person_id, curriculum_id, item_id, number, content_hash, seed, started_at)"
                    + " values (:id, :person, :curriculum, :item, :number, :hash, :seed, :at)")
    int insertIfAbsent(
            UUID id, UUID person, String curriculum, String item, int number, String hash, long seed, Instant at);
}
