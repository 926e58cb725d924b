package nl.leerbrug.simulation.domain.attempt;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query names the person: there is no way here to reach another's plans. */
interface PlannedPracticeRepository extends Repository<PlannedPracticeEntry, UUID> {

    String ANY = "select new nl.leerbrug.simulation.domain.attempt.PlannedRow(p.id, p.caseId, p.shortRun, p.skill,"
            + " p.dueAt, p.attemptId, p.doneAt) from PlannedPracticeEntry p where p.personId = :person";
    String ROW = ANY + " and p.doneAt is null";

    @Query(ROW + " order by p.dueAt, p.id")
    List<PlannedRow> list(UUID person, Limit limit);

    @Query(ROW + " and p.dueAt <= :now order by p.dueAt, p.id")
    List<PlannedRow> listDue(UUID person, Instant now, Limit limit);

    @Query(ROW + " and p.id = :id")
    Optional<PlannedRow> find(UUID id, UUID person);

    /** The latest first. */
    @Query(ANY + " and p.doneAt is not null and p.attemptId is not null order by p.doneAt desc, p.id")
    List<PlannedRow> listDone(UUID person, Limit limit);

    @Query("select count(p) from PlannedPracticeEntry p where p.personId = :person and p.sourceId = :source")
    long countBySource(UUID person, UUID source);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into simulation_planned_practice (id, person_id, source_id, days, skill, case_id,"
                    + " short_run, planned_at, due_at)"
                    + " values (:id, :person, :source, :days, :skill, :client, :run, :at, :due)")
    int insertIfAbsent(
            UUID id,
            UUID person,
            @Nullable UUID source,
            int days,
            String skill,
            String client,
            String run,
            Instant at,
            Instant due);

    @Modifying
    @Query("update PlannedPracticeEntry p set p.attemptId = :attempt where p.id = :id and p.personId = :person")
    int begun(UUID id, UUID person, UUID attempt);

    @Modifying
    @Query("update PlannedPracticeEntry p set p.doneAt = :at where p.attemptId = :attempt and p.doneAt is null")
    int done(UUID attempt, Instant at);

    @Modifying
    @Query("delete from PlannedPracticeEntry p where p.id = :id and p.personId = :person")
    int delete(UUID id, UUID person);
}
