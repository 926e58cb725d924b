package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Effect;
import nl.leerbrug.dialogue.Gauges;
import nl.leerbrug.dialogue.Phase;
import nl.leerbrug.dialogue.Quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a phase went, told in practice as soon as one goes on to the next: what worked and what to try, each with the words
 * that were said.
 *
 * @param move with which the phase was left
 * @param done whether what the phase is for was done
 * @param effect on the client, from coming into the phase to leaving it
 * @param facts that were told in it
 * @param strong the turn that did most good
 * @param toTry the turn that most asks for a better line
 */
public record PhaseFeedback(
        int move,
        Phase phase,
        boolean done,
        Effect effect,
        int facts,
        Optional<TurnReview> strong,
        Optional<TurnReview> toTry) {

    /** On the phase that was left last; empty when none was, or when nothing was said in it. */
    public static Optional<PhaseFeedback> of(Conversation conversation) {
        var move = lastLeft(conversation);
        if (move == 0) {
            return Optional.empty();
        }
        var scenario = conversation.scenario();
        var before = conversation.moves().subList(0, move).stream()
                .flatMap(List::stream)
                .toList();
        var state = DialogueState.replay(before);
        var debrief = Debrief.of(scenario, before);
        var turns = debrief.turns();
        var first = turns.size();
        while (first > 0
                && turns.get(first - 1).spot().phase().equals(state.spot().phase())) {
            first--;
        }
        var here = turns.subList(first, turns.size());
        var start = first == 0 ? debrief.start() : turns.get(first - 1).after();
        return scenario.method()
                .phase(state.spot().phase())
                .filter(phase -> here.stream().anyMatch(turn -> turn.quality() != null))
                .map(phase -> new PhaseFeedback(
                        move,
                        phase,
                        Dialogue.isDone(scenario, state, phase),
                        difference(start, state.gauges()),
                        here.stream().mapToInt(turn -> turn.told().size()).sum(),
                        strong(here),
                        toTry(here)));
    }

    /** The move with which a phase was left last; 0 when none was. */
    public static int lastLeft(Conversation conversation) {
        for (var move = conversation.next() - 1; move > 0; move--) {
            if (conversation.moves().get(move).stream().anyMatch(DialogueEvent.PhaseEntered.class::isInstance)) {
                return move;
            }
        }
        return 0;
    }

    private static Effect difference(Gauges start, Gauges end) {
        return new Effect(
                end.stress() - start.stress(), end.trust() - start.trust(), end.ownership() - start.ownership());
    }

    private static Optional<TurnReview> strong(List<TurnReview> turns) {
        return turns.stream()
                .filter(turn ->
                        turn.quality() == Quality.GOOD && !turn.feedback().isBlank())
                .max(Comparator.comparingInt(PhaseFeedback::good));
    }

    private static Optional<TurnReview> toTry(List<TurnReview> turns) {
        return turns.stream()
                .filter(turn -> turn.quality() != null && turn.quality() != Quality.GOOD && turn.better() != null)
                .min(Comparator.comparing((TurnReview turn) -> turn.quality() == Quality.POOR ? 0 : 1)
                        .thenComparingInt(PhaseFeedback::good));
    }

    private static int good(TurnReview turn) {
        return turn.effect().trust() + turn.effect().ownership() - turn.effect().stress();
    }
}
