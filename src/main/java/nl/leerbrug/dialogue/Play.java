package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Decision.Accepted;
import nl.leerbrug.dialogue.Decision.Refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A conversation as it is played by a program: for checks, examples and the terminal. */
public final class Play {

    /** Checks have no clock, and need none. */
    public static final Instant NO_TIME = Instant.EPOCH;

    private final Scenario scenario;
    private final List<DialogueEvent> events = new ArrayList<>();
    private DialogueState state;

    public Play(Scenario scenario, long seed) {
        this(scenario, Dialogue.open(scenario, seed, NO_TIME));
    }

    public Play(Scenario scenario, List<DialogueEvent> opening) {
        this.scenario = scenario;
        this.events.addAll(opening);
        this.state = DialogueState.replay(opening);
    }

    public Scenario scenario() {
        return scenario;
    }

    public DialogueState state() {
        return state;
    }

    public List<DialogueEvent> events() {
        return List.copyOf(events);
    }

    public Offer offer() {
        return Dialogue.offer(scenario, state);
    }

    public Verdict verdict() {
        return Verdict.of(scenario, state);
    }

    /** Makes a move; the reason when it was refused. */
    public Optional<Decision.Reason> make(Move move) {
        return switch (Dialogue.decide(scenario, state, move, NO_TIME)) {
            case Refused refused -> Optional.of(refused.reason());
            case Decision.PlanRefused _ -> Optional.of(Decision.Reason.PLAN_REFUSED);
            case Accepted accepted -> {
                for (var event : accepted.events()) {
                    events.add(event);
                    state = state.apply(event);
                }
                yield Optional.empty();
            }
        };
    }
}
