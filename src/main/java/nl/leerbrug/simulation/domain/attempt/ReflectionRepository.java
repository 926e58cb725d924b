package nl.leerbrug.simulation.domain.attempt;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every query names the person: there is no way here to reach another's words. */
interface ReflectionRepository extends Repository<Reflection, UUID> {

    @Query("select new nl.leerbrug.simulation.domain.attempt.OwnReflection(r.question, r.text, r.revision)"
            + " from Reflection r, Attempt a where a.id = r.attemptId and a.id = :attempt and a.personId = :person")
    List<OwnReflection> list(UUID attempt, UUID person);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into simulation_reflection (id, attempt_id, question, text, revision, saved_at)"
                    + " select :id, a.id, :question, :text, 1, :at from simulation_attempt a"
                    + " where a.id = :attempt and a.person_id = :person")
    int insertIfAbsent(UUID id, UUID attempt, UUID person, String question, String text, Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update simulation_reflection r join simulation_attempt a on a.id = r.attempt_id"
                    + " set r.text = :text, r.revision = r.revision + 1, r.saved_at = :at"
                    + " where a.id = :attempt and a.person_id = :person and r.question = :question"
                    + " and r.revision = :revision")
    int update(UUID attempt, UUID person, String question, String text, int revision, Instant at);
}
