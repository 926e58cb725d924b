package nl.leerbrug.simulation.domain.attempt;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Every move of every conversation; rows are added and never changed. */
interface MoveLog extends Repository<LoggedMove, UUID> {

    @Query("select new nl.leerbrug.simulation.domain.attempt.MoveRow(m.id, m.seq, m.events)"
            + " from LoggedMove m where m.attemptId = :attempt order by m.seq")
    List<MoveRow> list(UUID attempt);

    @Query("select new nl.leerbrug.simulation.domain.attempt.AttemptMove(m.attemptId, m.id, m.seq, m.events)"
            + " from LoggedMove m where m.attemptId in :attempts order by m.attemptId, m.seq")
    List<AttemptMove> list(Collection<UUID> attempts);

    /** @return 1 when it was added; 0 when it had begun already or is another's */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into simulation_move (id, attempt_id, seq, kind, move, events, made_at)"
                    + " select :id, a.id, 0, :kind, '', :events, :at from simulation_attempt a"
                    + " where a.id = :attempt and a.person_id = :person")
    int begin(UUID id, UUID attempt, UUID person, String kind, String events, Instant at);

    /**
     * One statement that holds five rules: the attempt is this person's, it still runs, the move follows on the one it
     * was decided on, no other move has this number or this id, and no other test with this client runs.
     *
     * @param after the move before it
     * @param since a test whose last move is not after this is used up
     * @return 1 when it was added
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into simulation_move (id, attempt_id, seq, kind, move, events, made_at)"
                    + " select :id, a.id, p.seq + 1, :kind, :move, :events, :at from simulation_attempt a"
                    + " join simulation_move p on p.attempt_id = a.id and p.id = :after"
                    + " where a.id = :attempt and a.person_id = :person and a.ended_at is null and a.used_up_at is null"
                    + " and not exists (select 1 from simulation_attempt t join simulation_move n on n.attempt_id = t.id"
                    + " where t.person_id = a.person_id and t.case_id = a.case_id and t.mode = 'TEST' and t.id <> a.id"
                    + " and t.ended_at is null and n.seq > 0 and n.made_at > :since)")
    int add(
            UUID id,
            UUID attempt,
            UUID person,
            UUID after,
            String kind,
            String move,
            String events,
            Instant at,
            Instant since);

    /** The moves before {@code seq} once more, for a branch. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into simulation_move (id, attempt_id, seq, kind, move, events, made_at)"
                    + " select uuid(), :branch, m.seq, m.kind, m.move, m.events, m.made_at from simulation_move m"
                    + " where m.attempt_id = :attempt and m.seq < :seq")
    int copy(UUID attempt, UUID branch, int seq);
}
