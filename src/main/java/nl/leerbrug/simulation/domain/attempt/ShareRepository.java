package nl.leerbrug.simulation.domain.attempt;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query names the owner, or the cohorts of the trainer who asks: there is no other way here to an attempt. */
interface ShareRepository extends Repository<Share, Share.Key> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into simulation_share (attempt_id, cohort_id, shared_at)"
                    + " select a.id, :cohort, :at from simulation_attempt a"
                    + " where a.id = :attempt and a.person_id = :person and a.ended_at is not null")
    int insertIfAbsent(UUID attempt, UUID person, UUID cohort, Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete s from simulation_share s join simulation_attempt a on a.id = s.attempt_id"
                    + " where s.attempt_id = :attempt and s.cohort_id = :cohort and a.person_id = :person")
    int delete(UUID attempt, UUID person, UUID cohort);

    @Query("select s.cohortId from Share s, Attempt a where a.id = s.attemptId"
            + " and a.id = :attempt and a.personId = :person order by s.sharedAt, s.cohortId")
    List<UUID> listCohorts(UUID attempt, UUID person);

    @Query("select new nl.leerbrug.simulation.domain.attempt.ShareRow(a.id, a.personId, s.cohortId, a.caseId,"
            + " a.conversation, a.mode, a.passed, a.endedAt, s.sharedAt) from Share s, Attempt a"
            + " where a.id = s.attemptId and s.cohortId in :cohorts order by s.sharedAt desc, a.id")
    List<ShareRow> list(Collection<UUID> cohorts, Limit limit);

    @Query("select a from Attempt a where a.id = :attempt and exists"
            + " (select 1 from Share s where s.attemptId = a.id and s.cohortId in :cohorts)")
    Optional<Attempt> find(UUID attempt, Collection<UUID> cohorts);
}
