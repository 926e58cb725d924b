package nl.leerbrug.learning.domain.participation;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface ParticipationRepository extends Repository<Participation, UUID> {

    Optional<Participation> findByPersonIdAndCurriculumId(UUID person, String curriculum);

    List<Participation> findByPersonIdOrderByStartedAtDesc(UUID person);

    /** Taken before anything else is read, so that whoever waited sees what the other one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participation p where p.personId = :person and p.curriculumId = :curriculum")
    Optional<Participation> lock(UUID person, String curriculum);

    /** In the order of their ids, so that two who do this wait for each other and don't cross. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participation p where p.personId = :person order by p.id")
    List<Participation> lockAll(UUID person);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_participation (id, person_id, curriculum_id, started_at)"
                    + " values (:id, :person, :curriculum, :at)")
    int insertIfAbsent(UUID id, UUID person, String curriculum, Instant at);
}
