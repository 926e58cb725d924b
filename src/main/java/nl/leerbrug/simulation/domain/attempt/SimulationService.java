package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.content.ContentArchive;
import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.database.Retried;
import nl.leerbrug.dialogue.BridgeBefore;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.ShortRun;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.GoalStart;
import nl.leerbrug.simulation.Mode;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One's own conversations: begin, find again, take up elsewhere, throw away. Moves are made by {@link MoveService}. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class SimulationService {

    private static final String BEGINNING = "begin";
    private static final Limit MOST_LISTED = Limit.of(200);

    private final CurrentPerson person;
    private final ContentCatalog catalog;
    private final ContentArchive archive;
    private final AttemptRepository attempts;
    private final MoveLog log;
    private final LogFormat format;
    private final Conversations conversations;
    private final OwnBridges bridges;
    private final Seeds seeds;
    private final Clock clock;

    SimulationService(
            CurrentPerson person,
            ContentCatalog catalog,
            ContentArchive archive,
            AttemptRepository attempts,
            MoveLog log,
            LogFormat format,
            Conversations conversations,
            OwnBridges bridges,
            Seeds seeds,
            Clock clock) {
        this.person = person;
        this.catalog = catalog;
        this.archive = archive;
        this.attempts = attempts;
        this.log = log;
        this.format = format;
        this.conversations = conversations;
        this.bridges = bridges;
        this.seeds = seeds;
        this.clock = clock;
    }

    /** Latest first; those in which no move was made are left out. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> listMine() {
        return attempts.list(me(), MOST_LISTED).stream()
                .map(row -> row.summary(clock.instant()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<AttemptSummary> listMine(CaseId client) {
        return attempts.list(me(), client.value(), MOST_LISTED).stream()
                .map(row -> row.summary(clock.instant()))
                .toList();
    }

    @Transactional(readOnly = true)
    public ConversationPage find(AttemptId id) {
        return attempts.findByIdAndPersonId(id.value(), me())
                .map(attempt -> conversations
                        .of(attempt, log.list(id.value()))
                        .map(this::page)
                        .orElseGet(() -> new ConversationPage.Unreadable(attempt.client())))
                .orElseGet(ConversationPage.Unknown::new);
    }

    private ConversationPage page(Conversation conversation) {
        var test = conversation.open()
                ? findRunningTest(conversation.client().id()).filter(running -> !running.equals(conversation.id()))
                : Optional.<AttemptId>empty();
        return test.<ConversationPage>map(ConversationPage.Closed::new)
                .orElseGet(() -> new ConversationPage.Found(conversation));
    }

    /** The test with this client that one is doing: until it is done, example, practice and going back are closed. */
    @Transactional(readOnly = true)
    public Optional<AttemptId> findRunningTest(CaseId client) {
        return attempts.runningTests(me(), client.value(), LeftTest.since(clock.instant()), Limit.of(1)).stream()
                .findFirst()
                .map(AttemptId::new);
    }

    /**
     * Begins a conversation on the version of the client that is there now.
     *
     * @param id made by who asks, so that a double click begins one conversation
     */
    @Retried
    public Started start(AttemptId id, CaseId client, ConversationKind conversation, Mode mode) {
        if (mode == Mode.DEMONSTRATION) {
            throw new IllegalArgumentException("only a trainer shows a conversation to a group");
        }
        return begin(id, client, mode, whole(conversation));
    }

    /** Begins a conversation to show to a group; it counts for nothing. */
    @Retried
    @PreAuthorize("hasRole('TRAINER')")
    public Started demonstrate(AttemptId id, CaseId client, ConversationKind conversation) {
        return begin(id, client, Mode.DEMONSTRATION, whole(conversation));
    }

    /** When one's own bridge was made on which a goal conversation with this client can rest. */
    @Transactional(readOnly = true)
    public Optional<Instant> findOwnBridge(CaseId client) {
        return bridges.findLast(person.requireId(), client)
                .map(bridge -> bridge.events().getLast().at());
    }

    /** Begins a goal conversation. The choice is for practice: a test rests on the expert's bridge. */
    @Retried
    public Started startGoal(AttemptId id, CaseId client, Mode mode, GoalStart start) {
        if (mode == Mode.DEMONSTRATION) {
            throw new IllegalArgumentException("only a trainer shows a conversation to a group");
        }
        var before = mode.isCoached() && start == GoalStart.OWN_BRIDGE
                ? bridges.findLast(person.requireId(), client).map(bridge -> BridgeBefore.of(bridge.state()))
                : Optional.<BridgeBefore>empty();
        return begin(
                id,
                client,
                mode,
                one -> one.scenario(ConversationKind.GOAL)
                        .map(scenario -> new Beginning(scenario, Optional.empty(), before)));
    }

    private static Function<ClientCase, Optional<Beginning>> whole(ConversationKind conversation) {
        return client -> client.scenario(conversation)
                .map(scenario -> new Beginning(scenario, Optional.empty(), Optional.empty()));
    }

    /** Begins a short run, which is always practice, of the kind of conversation that it is a part of. */
    @Retried
    public Started startShortRun(AttemptId id, CaseId client, ShortRunId run) {
        return begin(
                id,
                client,
                Mode.PRACTICE,
                one -> one.scenarios().values().stream()
                        .flatMap(scenario -> scenario.shortRun(run).stream()
                                .map(found -> new Beginning(scenario, Optional.of(found), Optional.empty())))
                        .findFirst());
    }

    private Started begin(
            AttemptId id, CaseId client, Mode mode, Function<ClientCase, Optional<Beginning>> conversation) {
        var found =
                catalog.find(new ContentId(client.value()), ClientCase.class).map(ContentItem::value);
        var beginning = found.flatMap(conversation);
        if (beginning.isEmpty()) {
            return new Started.Unknown();
        }
        var test = findRunningTest(client);
        if (test.isPresent()) {
            return new Started.TestRunning(test.get());
        }
        var hash = found.orElseThrow().hash();
        archive.archive(hash);
        var at = clock.instant();
        var seed = seeds.next();
        var inserted = attempts.insertIfAbsent(
                id.value(),
                me(),
                client.value(),
                beginning.get().scenario().id().kind().name(),
                beginning.get().run().map(run -> run.id().value()).orElse(null),
                mode.name(),
                hash.value(),
                seed,
                null,
                null,
                at);
        if (inserted == 1) {
            var events = format.write(beginning.get().events(seed, at));
            log.begin(UUID.randomUUID(), id.value(), me(), BEGINNING, events, at);
            return new Started.Begun(id);
        }
        return attempts.findByIdAndPersonId(id.value(), me()).isPresent()
                ? new Started.Begun(id)
                : new Started.Unknown();
    }

    /** How a conversation begins: whole, halfway, or after the learner's own bridge. */
    private record Beginning(Scenario scenario, Optional<ShortRun> run, Optional<BridgeBefore> bridge) {

        List<DialogueEvent> events(long seed, Instant at) {
            return run.map(one -> Dialogue.open(scenario, one, seed, at))
                    .or(() -> bridge.map(one -> Dialogue.open(scenario, one, seed, at)))
                    .orElseGet(() -> Dialogue.open(scenario, seed, at));
        }
    }

    /**
     * The same conversation up to a move, which is not made: there another line can be tried. The first one stays. A test
     * is gone back to for practice, and only when it is over.
     */
    @Retried
    public Started branch(AttemptId parent, int seq, AttemptId id) {
        var found = attempts.findByIdAndPersonId(parent.value(), me())
                .filter(one -> one.mode().isCoached() || one.endedAt().isPresent());
        if (found.isEmpty() || seq < 1) {
            return new Started.Unknown();
        }
        var from = found.get();
        var test = findRunningTest(from.client());
        if (test.isPresent()) {
            return new Started.TestRunning(test.get());
        }
        var inserted = attempts.insertIfAbsent(
                id.value(),
                me(),
                from.client().value(),
                from.conversation().name(),
                from.shortRun().map(ShortRunId::value).orElse(null),
                (from.mode() == Mode.TEST ? Mode.PRACTICE : from.mode()).name(),
                from.content().value(),
                from.seed(),
                parent.value(),
                seq,
                clock.instant());
        if (inserted == 1 && log.copy(parent.value(), id.value(), seq) < seq) {
            throw new IllegalArgumentException("no move %d in %s".formatted(seq, parent));
        }
        return new Started.Begun(id);
    }

    /** @param name empty: none */
    @Retried
    public void rename(AttemptId id, String name) {
        var stripped = name.strip();
        if (stripped.length() > AttemptName.LONGEST) {
            throw new IllegalArgumentException("a name of %d characters".formatted(stripped.length()));
        }
        attempts.rename(id.value(), me(), stripped.isEmpty() ? null : stripped);
    }

    /** @return whether it is gone; what counts for something stays */
    @Retried
    public boolean delete(AttemptId id) {
        return attempts.delete(id.value(), me()) == 1;
    }

    private UUID me() {
        return person.requireId().value();
    }
}
