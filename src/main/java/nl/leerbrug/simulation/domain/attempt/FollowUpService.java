package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.Retried;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.PlanAdjusting;
import nl.leerbrug.goalplan.AnswerId;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.MoveId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/**
 * Six weeks after one's own goal conversation: the plan is adjusted, and then answered once. Kept as moves are: what shows on
 * the screen is in the database, and each step rests on the one before.
 *
 * @see "src/docs/decisions/0123-a-plan-is-adjusted-before-the-answer.md"
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER')")
public class FollowUpService {

    private final CurrentPerson person;
    private final SimulationService simulation;
    private final ReflectionService reflections;
    private final FollowUps followUps;
    private final FollowUpLog log;
    private final LogFormat format;
    private final Clock clock;

    FollowUpService(
            CurrentPerson person,
            SimulationService simulation,
            ReflectionService reflections,
            FollowUps followUps,
            FollowUpLog log,
            LogFormat format,
            Clock clock) {
        this.person = person;
        this.simulation = simulation;
        this.reflections = reflections;
        this.followUps = followUps;
        this.log = log;
        this.format = format;
        this.clock = clock;
    }

    /** What became of the plan is told when one has looked back on the conversation oneself. */
    @Transactional(readOnly = true)
    public FollowUpPage find(AttemptId attempt) {
        return switch (simulation.find(attempt)) {
            case ConversationPage.Found(var conversation) -> page(conversation);
            case ConversationPage.Closed _ -> new FollowUpPage.NotYet(attempt);
            case ConversationPage.Unreadable _, ConversationPage.Unknown _ -> new FollowUpPage.Unknown();
        };
    }

    private FollowUpPage page(Conversation conversation) {
        // A short run trains one skill; its plan is only a part.
        if (conversation.scenario().goal().isEmpty()
                || conversation.shortRun().isPresent()
                || conversation.unreadable().isPresent()) {
            return new FollowUpPage.Unknown();
        }
        if (!conversation.state().isOver()) {
            return new FollowUpPage.NotYet(conversation.id());
        }
        return reflections.hasLookedBack(conversation.id())
                ? followUps.of(conversation)
                : new FollowUpPage.OwnWordsFirst(conversation.id());
    }

    /**
     * Changes the plan, as long as one has not answered.
     *
     * @param shown what the screen shows
     * @param id made by the browser, so that a double click is one change
     */
    @Retried
    public FollowUpOutcome edit(FollowUpPage.Found shown, MoveId id, PlanEdit edit) {
        if (shown.last().equals(id)) {
            return new FollowUpOutcome.Kept(shown);
        }
        if (!shown.open()) {
            return afresh(shown, id, Decision.Reason.ENDED);
        }
        var adjusting = new PlanAdjusting(
                shown.conversation().scenario(), shown.conversation().state());
        return switch (adjusting.decide(shown.now(), edit, clock.instant())) {
            case Decision.Refused(var reason) -> afresh(shown, id, reason);
            case Decision.PlanRefused(var refusals) ->
                elsewhere(shown, id).orElseGet(() -> new FollowUpOutcome.PlanRefused(refusals));
            case Decision.Accepted(var events) ->
                isAdded(shown, id, format.write(events), null)
                        ? shown.edited(id, events)
                                .<FollowUpOutcome>map(FollowUpOutcome.Kept::new)
                                .orElseThrow()
                        : afresh(shown, id, Decision.Reason.ENDED);
        };
    }

    /** Answers, once: after that nothing can be changed any more. */
    @Retried
    public FollowUpOutcome answer(FollowUpPage.Found shown, MoveId id, AnswerId answer) {
        if (shown.last().equals(id)) {
            return new FollowUpOutcome.Kept(shown);
        }
        if (!shown.open()) {
            return afresh(shown, id, Decision.Reason.ENDED);
        }
        var after = shown.answered(id, answer);
        if (after.isEmpty()) {
            return afresh(shown, id, Decision.Reason.UNKNOWN);
        }
        return isAdded(shown, id, "", answer.value())
                ? new FollowUpOutcome.Kept(after.get())
                : afresh(shown, id, Decision.Reason.ENDED);
    }

    private boolean isAdded(FollowUpPage.Found shown, MoveId id, String events, @Nullable String answer) {
        return log.add(
                        id.value(),
                        shown.conversation().id().value(),
                        person.requireId().value(),
                        shown.last().value(),
                        shown.steps() + 1,
                        events,
                        answer,
                        clock.instant())
                == 1;
    }

    /** What could not be added to what the screen shows: how it really stands, or else why not. */
    private FollowUpOutcome afresh(FollowUpPage.Found shown, MoveId id, Decision.Reason reason) {
        return elsewhere(shown, id).orElseGet(() -> new FollowUpOutcome.Refused(reason));
    }

    /** Empty when all is as it is shown. */
    private Optional<FollowUpOutcome> elsewhere(FollowUpPage.Found shown, MoveId id) {
        if (!(simulation.find(shown.conversation().id()) instanceof ConversationPage.Found(var conversation))) {
            return Optional.of(new FollowUpOutcome.Unknown());
        }
        var rows = log.list(conversation.id().value());
        var now = followUps.of(conversation, rows);
        if (rows.stream().anyMatch(row -> row.id().equals(id.value()))) {
            return Optional.of(new FollowUpOutcome.Kept(now));
        }
        return now.last().equals(shown.last()) ? Optional.empty() : Optional.of(new FollowUpOutcome.Elsewhere(now));
    }
}
