package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.content.ContentArchive;
import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Types;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Having conversations: begin, make moves, go on anywhere. Only ever one's own. */
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
    private final Seeds seeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SimulationService(
            CurrentPerson person,
            ContentCatalog catalog,
            ContentArchive archive,
            AttemptRepository attempts,
            MoveLog log,
            LogFormat format,
            Conversations conversations,
            Seeds seeds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.person = person;
        this.catalog = catalog;
        this.archive = archive;
        this.attempts = attempts;
        this.log = log;
        this.format = format;
        this.conversations = conversations;
        this.seeds = seeds;
        this.events = events;
        this.clock = clock;
    }

    /** Latest first; those in which no move was made are left out. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> listMine() {
        return attempts.list(me(), MOST_LISTED).stream()
                .map(AttemptRow::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<AttemptSummary> listMine(CaseId client) {
        return attempts.list(me(), client.value(), MOST_LISTED).stream()
                .map(AttemptRow::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public ConversationPage find(AttemptId id) {
        return attempts.findByIdAndPersonId(id.value(), me())
                .map(attempt -> conversations
                        .of(attempt, log.list(id.value()))
                        .<ConversationPage>map(ConversationPage.Found::new)
                        .orElseGet(() -> new ConversationPage.Unreadable(attempt.client())))
                .orElseGet(ConversationPage.Unknown::new);
    }

    /**
     * Begins a conversation on the version of the client that is there now.
     *
     * @param id made by who asks, so that a double click begins one conversation
     */
    @Retried
    public Started start(AttemptId id, CaseId client, ConversationKind conversation, Mode mode) {
        var found = catalog.find(new ContentId(client.value()), ClientCase.class)
                .map(ContentItem::value)
                .filter(one -> one.scenario(conversation).isPresent());
        if (found.isEmpty()) {
            return new Started.Unknown();
        }
        var hash = found.get().hash();
        var scenario = found.get().scenario(conversation).orElseThrow();
        archive.archive(hash);
        var at = clock.instant();
        var seed = seeds.next();
        var inserted = attempts.insertIfAbsent(
                id.value(), me(), client.value(), conversation.name(), mode.name(), hash.value(), seed, null, null, at);
        if (inserted == 1) {
            append(id, UUID.randomUUID(), 0, BEGINNING, "", Dialogue.open(scenario, seed, at));
            return new Started.Begun(id);
        }
        return attempts.findByIdAndPersonId(id.value(), me()).isPresent()
                ? new Started.Begun(id)
                : new Started.Unknown();
    }

    /**
     * Makes a move and keeps it with all that follows; three statements, four for the last move.
     *
     * @param seq the number the move would get in the conversation as the screen shows it
     */
    @Retried
    public Moved move(AttemptId id, int seq, MoveId moveId, Move move) {
        var attempt = attempts.findByIdAndPersonId(id.value(), me());
        var rows = attempt.map(found -> log.list(id.value())).orElse(List.of());
        var before = attempt.flatMap(found -> conversations.of(found, rows));
        if (before.isEmpty()) {
            return new Moved.Unknown();
        }
        var now = before.get();
        if (rows.stream().anyMatch(row -> row.id().equals(moveId.value()))) {
            return new Moved.Made(now);
        }
        if (seq != now.next()) {
            return new Moved.Elsewhere(now);
        }
        if (now.unreadable().isPresent()) {
            return new Moved.Unknown();
        }
        return switch (Dialogue.decide(now.scenario(), now.state(), move, clock.instant())) {
            case Decision.Refused(var reason) -> new Moved.Refused(reason);
            case Decision.Accepted(var followed) -> {
                append(id, moveId.value(), seq, Types.of(move), format.write(move), followed);
                var after = now.with(followed);
                if (after.state().ending() != null) {
                    end(attempt.orElseThrow(), after);
                }
                yield new Moved.Made(after);
            }
        };
    }

    /** The same conversation up to a move, which is not made: there another line can be tried. The first one stays. */
    @Retried
    public Started branch(AttemptId parent, int seq, AttemptId id) {
        var found = attempts.findByIdAndPersonId(parent.value(), me()).filter(one -> one.mode() == Mode.PRACTICE);
        if (found.isEmpty() || seq < 1) {
            return new Started.Unknown();
        }
        var from = found.get();
        var inserted = attempts.insertIfAbsent(
                id.value(),
                me(),
                from.client().value(),
                from.conversation().name(),
                from.mode().name(),
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

    private void append(AttemptId id, UUID move, int seq, String kind, String json, List<DialogueEvent> followed) {
        var added = log.add(move, id.value(), me(), seq, kind, json, format.write(followed), clock.instant());
        if (added == 0) {
            // Somebody made this move since the others were read: a second look sees it.
            throw new CannotAcquireLockException("move %d of %s was made elsewhere".formatted(seq, id));
        }
    }

    private void end(Attempt attempt, Conversation after) {
        var ending = Optional.ofNullable(after.state().ending()).orElseThrow();
        var passed = after.verdict().passes();
        var at = clock.instant();
        attempts.end(attempt.id().value(), ending, passed, at);
        events.publishEvent(new AttemptCompleted(
                attempt.id(),
                attempt.person(),
                attempt.client(),
                attempt.conversation(),
                attempt.mode(),
                attempt.isBranch(),
                passed,
                at));
    }

    private UUID me() {
        return person.requireId().value();
    }
}
