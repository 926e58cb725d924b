package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query names the person, but for the job that finds tests left alone. */
interface AttemptRepository extends Repository<Attempt, UUID> {

    String SUMMARY =
            "select new nl.leerbrug.simulation.domain.attempt.AttemptRow(a.id, a.caseId, a.conversation, a.shortRun, a.mode,"
                    + " a.name, a.parentSeq, a.startedAt, a.endedAt, a.ending, a.passed, a.criteriaMet, a.criteria,"
                    + " (select max(m.seq) from LoggedMove m where m.attemptId = a.id),"
                    + " (select max(l.madeAt) from LoggedMove l where l.attemptId = a.id)) from Attempt a"
                    + " where a.personId = :person"
                    + " and exists (select 1 from LoggedMove n where n.attemptId = a.id and n.seq > 0)";

    Optional<Attempt> findByIdAndPersonId(UUID id, UUID person);

    /** Those in which a move was made, latest first. */
    @Query(SUMMARY + " order by a.startedAt desc")
    List<AttemptRow> list(UUID person, Limit limit);

    @Query(SUMMARY + " and a.caseId = :client order by a.startedAt desc")
    List<AttemptRow> list(UUID person, String client, Limit limit);

    @Query(SUMMARY + " and a.caseId = :client and a.contentHash = :hash and a.seed = :seed order by a.startedAt")
    List<AttemptRow> list(UUID person, String client, String hash, long seed, Limit limit);

    /** Whole bridge conversations that came to their end without the client walking out, latest first. */
    @Query("select a from Attempt a where a.personId = :person and a.caseId = :client"
            + " and a.conversation = nl.leerbrug.dialogue.ConversationKind.BRIDGE and a.shortRun is null"
            + " and a.mode <> nl.leerbrug.simulation.Mode.DEMONSTRATION"
            + " and a.endedAt is not null and a.ending <> nl.leerbrug.dialogue.Ending.CLIENT_LEFT"
            + " order by a.endedAt desc")
    List<Attempt> finishedBridges(UUID person, String client, Limit limit);

    /** Those that ended and that one looked back on oneself, latest first; neither shown to a group nor a branch. */
    @Query("select a from Attempt a where a.personId = :person and a.endedAt is not null and a.parentSeq is null"
            + " and a.mode <> nl.leerbrug.simulation.Mode.DEMONSTRATION and exists"
            + " (select 1 from Reflection r where r.attemptId = a.id and trim(r.text) <> '') order by a.startedAt desc")
    List<Attempt> listLookedBack(UUID person, Limit limit);

    /** Tests in which a move was made, that go on and were not left alone. */
    @Query("select a.id from Attempt a where a.personId = :person and a.caseId = :client"
            + " and a.mode = nl.leerbrug.simulation.Mode.TEST and a.endedAt is null and exists"
            + " (select 1 from LoggedMove n where n.attemptId = a.id and n.seq > 0 and n.madeAt > :since)"
            + " order by a.startedAt desc")
    List<UUID> runningTests(UUID person, String client, Instant since, Limit limit);

    /**
     * Locks this person's tests with a client that go on, so that of two first moves the later one sees the earlier. By the
     * person's index: any other would wait for strangers.
     */
    @Query(
            nativeQuery = true,
            value = "select a.id from simulation_attempt a force index (idx_simulation_attempt_person)"
                    + " where a.person_id = :person and a.case_id = :client and a.mode = 'TEST' and a.ended_at is null"
                    + " order by a.person_id, a.case_id, a.started_at, a.id for update")
    List<UUID> lockTests(UUID person, String client);

    /** Tests that were left alone and of which nobody was told yet, longest ago first; of anybody. */
    @Query("select new nl.leerbrug.simulation.domain.attempt.LeftTestRow(a.id, a.personId, a.caseId, a.conversation,"
            + " max(m.madeAt)) from Attempt a, LoggedMove m where m.attemptId = a.id and m.seq > 0"
            + " and a.mode = nl.leerbrug.simulation.Mode.TEST and a.endedAt is null and a.usedUpAt is null"
            + " group by a.id, a.personId, a.caseId, a.conversation having max(m.madeAt) <= :since"
            + " order by max(m.madeAt)")
    List<LeftTestRow> leftTests(Instant since, Limit limit);

    /** @return 0 when another node was first, or when it went on after all */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update simulation_attempt set used_up_at = :at"
                    + " where id = :id and ended_at is null and used_up_at is null and not exists"
                    + " (select 1 from simulation_move n where n.attempt_id = :id and n.made_at > :since)")
    int useUp(UUID id, Instant at, Instant since);

    /** @return 0 when it is there already */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert ignore into simulation_attempt (id, person_id, case_id, conversation, short_run, mode, content_hash, seed,"
                            + " parent_id, parent_seq, started_at)"
                            + " values (:id, :person, :client, :conversation, :run, :mode, :hash, :seed, :parent, :parentSeq, :at)")
    int insertIfAbsent(
            UUID id,
            UUID person,
            String client,
            String conversation,
            @Nullable String run,
            String mode,
            String hash,
            long seed,
            @Nullable UUID parent,
            @Nullable Integer parentSeq,
            Instant at);

    @Modifying
    @Query("update Attempt a set a.endedAt = :at, a.ending = :ending, a.passed = :passed, a.criteriaMet = :met,"
            + " a.criteria = :criteria where a.id = :id")
    int end(UUID id, Ending ending, boolean passed, @Nullable Integer met, @Nullable Integer criteria, Instant at);

    @Modifying
    @Query("update Attempt a set a.name = :name where a.id = :id and a.personId = :person")
    int rename(UUID id, UUID person, @Nullable String name);

    /** Only what counts for nothing; the moves go with it. */
    @Modifying
    @Query("delete from Attempt a where a.id = :id and a.personId = :person"
            + " and a.mode <> nl.leerbrug.simulation.Mode.TEST")
    int delete(UUID id, UUID person);
}
