package nl.leerbrug.learning.domain.practice;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

interface PracticeRunRepository extends Repository<PracticeRun, UUID> {

    @Query("select new nl.leerbrug.learning.domain.practice.PracticeRunRow(r.itemId, r.attemptId)"
            + " from PracticeRun r where r.participationId = :participation order by r.countedAt, r.id")
    List<PracticeRunRow> list(UUID participation);

    /** For what a person's conversation counted, in each training. */
    @Query("select new nl.leerbrug.learning.domain.practice.CountedRow(p.curriculumId, r.itemId)"
            + " from PracticeRun r, Participation p where p.id = r.participationId"
            + " and r.attemptId = :attempt and p.personId = :person order by r.countedAt, r.id")
    List<CountedRow> listOf(UUID attempt, UUID person);

    /** A conversation counts once per training, whoever asks and however often. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into learning_practice_run (id, participation_id, item_id, attempt_id, counted_at)"
                    + " values (:id, :participation, :item, :attempt, :at)")
    int insertIfAbsent(UUID id, UUID participation, String item, UUID attempt, Instant at);
}
