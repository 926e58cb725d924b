package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.Retried;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Types;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.AttemptId;
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

/** Makes moves in one's own conversations, and ends them with the last one. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class MoveService {

    private static final int FIRST = 1;

    private final CurrentPerson person;
    private final AttemptRepository attempts;
    private final MoveLog log;
    private final LogFormat format;
    private final Conversations conversations;
    private final PlannedPracticeRepository plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveService(
            CurrentPerson person,
            AttemptRepository attempts,
            MoveLog log,
            LogFormat format,
            Conversations conversations,
            PlannedPracticeRepository plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.person = person;
        this.attempts = attempts;
        this.log = log;
        this.format = format;
        this.conversations = conversations;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a move and keeps it with all that follows: one statement, two for the last move and for the first of a test, and
     * no look at the moves
     * before. Rows of a log never change, so the state that a screen holds is right for as long as the move that it rests
     * on is the last one; the statement that adds the next move sees to that.
     *
     * @param shown the conversation as the screen shows it
     * @see "src/docs/decisions/0087-a-move-rests-on-the-one-before.md"
     */
    @Retried
    public Moved move(Conversation shown, MoveId id, Move move) {
        if (shown.last().equals(id)) {
            return new Moved.Made(shown);
        }
        if (LeftTest.isUsedUp(shown, clock.instant())) {
            return new Moved.Refused(Decision.Reason.ENDED);
        }
        if (shown.unreadable().isEmpty()
                && Dialogue.decide(shown.scenario(), shown.state(), move, clock.instant())
                        instanceof Decision.Accepted(var followed)
                && isAdded(shown, id, move, followed)) {
            var after = shown.with(id, followed);
            if (after.state().ending() instanceof Ending ending) {
                end(after, ending);
            }
            return new Moved.Made(after);
        }
        return afresh(shown, id, move);
    }

    private boolean isAdded(Conversation shown, MoveId id, Move move, List<DialogueEvent> followed) {
        var at = clock.instant();
        if (shown.mode() == Mode.TEST && shown.next() == FIRST) {
            attempts.lockTests(me(), shown.client().id().value());
        }
        return log.add(
                        id.value(),
                        shown.id().value(),
                        me(),
                        shown.last().value(),
                        Types.of(move),
                        format.write(move),
                        format.write(followed),
                        at,
                        LeftTest.since(at))
                == 1;
    }

    /** A move that could not be added to what the screen shows: how the conversation really stands. */
    private Moved afresh(Conversation shown, MoveId id, Move move) {
        var attempt = attempts.findByIdAndPersonId(shown.id().value(), me());
        var rows = attempt.map(found -> log.list(found.id().value())).orElse(List.of());
        var found = attempt.flatMap(one -> conversations.of(one, rows));
        if (found.isEmpty()) {
            return new Moved.Unknown();
        }
        var now = found.get();
        if (rows.stream().anyMatch(row -> row.id().equals(id.value()))) {
            return new Moved.Made(now);
        }
        if (!now.last().equals(shown.last())) {
            return new Moved.Elsewhere(now);
        }
        if (now.unreadable().isPresent()) {
            return new Moved.Unknown();
        }
        return switch (Dialogue.decide(now.scenario(), now.state(), move, clock.instant())) {
            case Decision.Refused(var reason) -> new Moved.Refused(reason);
            case Decision.PlanRefused(var refusals) -> new Moved.PlanRefused(refusals);
            case Decision.Accepted _ ->
                otherTest(now)
                        .<Moved>map(Moved.TestRunning::new)
                        // Or somebody is making a move at this moment: a second look sees it.
                        .orElseThrow(() ->
                                new CannotAcquireLockException("move of %s was made elsewhere".formatted(shown.id())));
        };
    }

    private Optional<AttemptId> otherTest(Conversation now) {
        return attempts
                .runningTests(me(), now.client().id().value(), LeftTest.since(clock.instant()), Limit.of(2))
                .stream()
                .map(AttemptId::new)
                .filter(test -> !test.equals(now.id()))
                .findFirst();
    }

    private void end(Conversation after, Ending ending) {
        var at = clock.instant();
        if (after.shortRun().isPresent()) {
            // Most criteria are about a whole conversation, so a short run has no verdict and counts for nothing.
            attempts.end(after.id().value(), ending, false, null, null, at);
            plans.done(after.id().value(), at);
            return;
        }
        var verdict = after.verdict();
        var all = verdict.results().size();
        attempts.end(
                after.id().value(),
                ending,
                verdict.passes(),
                all - verdict.failed().size(),
                all,
                at);
        events.publishEvent(new AttemptCompleted(
                after.id(),
                person.requireId(),
                after.client().id(),
                after.scenario().id().kind(),
                after.mode(),
                after.branch().isPresent(),
                verdict.passes(),
                at));
    }

    private UUID me() {
        return person.requireId().value();
    }
}
