package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Hint;
import nl.leerbrug.dialogue.Offer;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.ShortRun;
import nl.leerbrug.dialogue.SkillMirror;
import nl.leerbrug.dialogue.Verdict;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One's own conversation as far as it went.
 *
 * @param client the version it began with
 * @param shortRun which it is, when not a whole conversation
 * @param moves what followed from each move; the first element is how it began
 * @param last the move that the state rests on; what follows can only follow on that one
 * @param usedUp a test that was left alone for too long
 * @param unreadable the number of the first move that this version can't read; it and what came after are not shown
 */
public record Conversation(
        AttemptId id,
        ClientCase client,
        Scenario scenario,
        Optional<ShortRun> shortRun,
        Mode mode,
        Optional<String> name,
        Optional<Branch> branch,
        Instant startedAt,
        List<List<DialogueEvent>> moves,
        DialogueState state,
        MoveId last,
        boolean usedUp,
        Optional<Integer> unreadable) {

    public Conversation {
        moves = List.copyOf(moves);
    }

    /** The number that the next move gets. */
    public int next() {
        return moves.size();
    }

    /** Whether a move can be made. */
    public boolean open() {
        return !state.isOver() && !usedUp && unreadable.isEmpty();
    }

    public List<DialogueEvent> events() {
        return moves.stream().flatMap(List::stream).toList();
    }

    public Offer offer() {
        return open() ? Dialogue.offer(scenario, state) : Offer.NOTHING;
    }

    /** Not in a test. */
    public Optional<Hint> hint() {
        return open() && mode.isCoached() ? Dialogue.hint(scenario, state) : Optional.empty();
    }

    public Verdict verdict() {
        return Verdict.of(scenario, state);
    }

    /** The plan as far as it went, with what becomes of it; only of a goal conversation. */
    public Optional<PlanReview> planReview() {
        return scenario.goal().map(goal -> PlanReview.of(scenario, state));
    }

    public Debrief debrief() {
        return Debrief.of(scenario, events());
    }

    public SkillMirror mirror() {
        return SkillMirror.of(events());
    }

    Conversation with(MoveId move, List<DialogueEvent> events) {
        var more = new ArrayList<>(moves);
        more.add(List.copyOf(events));
        var after = state;
        for (var event : events) {
            after = after.apply(event);
        }
        return new Conversation(
                id, client, scenario, shortRun, mode, name, branch, startedAt, more, after, move, usedUp, unreadable);
    }
}
