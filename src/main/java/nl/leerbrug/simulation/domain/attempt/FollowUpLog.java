package nl.leerbrug.simulation.domain.attempt;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that was done with six weeks; rows are added and never changed. */
interface FollowUpLog extends Repository<LoggedFollowUp, UUID> {

    @Query("select new nl.leerbrug.simulation.domain.attempt.FollowUpRow(f.id, f.events, f.answer)"
            + " from LoggedFollowUp f where f.attemptId = :attempt order by f.seq")
    List<FollowUpRow> list(UUID attempt);

    /**
     * One statement that holds five rules: the attempt is this person's and is over, this follows on what it was decided on,
     * nothing else has this number or this id, and nothing comes after the answer.
     *
     * @param after the last row that is known; for the first, the last move of the conversation
     * @return 1 when it was added
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into simulation_follow_up (id, attempt_id, seq, events, answer, made_at)"
                    + " select :id, a.id, :seq, :events, :answer, :at from simulation_attempt a"
                    + " where a.id = :attempt and a.person_id = :person and a.ended_at is not null"
                    + " and (:seq = 1 or exists (select 1 from simulation_follow_up f where f.attempt_id = a.id"
                    + " and f.seq = :seq - 1 and f.id = :after and f.answer is null))")
    int add(
            UUID id,
            UUID attempt,
            UUID person,
            UUID after,
            int seq,
            String events,
            @Nullable String answer,
            Instant at);
}
