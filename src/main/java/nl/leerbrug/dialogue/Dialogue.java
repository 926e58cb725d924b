package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Decision.Accepted;
import nl.leerbrug.dialogue.Decision.Reason;
import nl.leerbrug.dialogue.Decision.Refused;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The engine: how a conversation begins, what can be done in it, and what follows from what is done. Pure functions; the
 * same scenario, seed and moves give the same conversation.
 *
 * @see "src/docs/architecture/dialogue.md"
 */
public final class Dialogue {

    private Dialogue() {}

    /** The first events of a whole conversation. */
    public static List<DialogueEvent> open(Scenario scenario, long seed, Instant at) {
        return scenario.goal()
                .map(goal -> Openings.afterBridge(scenario, Openings.standard(goal), seed, at))
                .orElseGet(() -> List.of(Openings.whole(scenario, seed, at)));
    }

    /**
     * The first events of a goal conversation that follows the learner's own bridge conversation; without one it follows the
     * expert's.
     */
    public static List<DialogueEvent> open(Scenario scenario, BridgeBefore bridge, long seed, Instant at) {
        return Openings.afterBridge(scenario, bridge, seed, at);
    }

    /** The first events of a short run. */
    public static List<DialogueEvent> open(Scenario scenario, ShortRun run, long seed, Instant at) {
        return Openings.shortRun(scenario, run, seed, at);
    }

    /** What follows from a move. A line of this place that is not among the choices drawn can be said all the same. */
    public static Decision decide(Scenario scenario, DialogueState state, Move move, Instant at) {
        if (!state.scenario().equals(scenario.id())) {
            throw new IllegalArgumentException("a conversation of %s in %s".formatted(state.scenario(), scenario.id()));
        }
        if (state.isOver()) {
            return new Refused(Reason.ENDED);
        }
        var turn = new Turn(scenario, state, at);
        if (move instanceof Move.EditPlan(var edit)) {
            return PlanTalk.make(turn, edit).orElseGet(() -> new Accepted(turn.events()));
        }
        var others = new OtherMoves(turn);
        var offering = new Offering(scenario, state);
        var refusal =
                switch (move) {
                    case Move.Say say -> say(turn, say.utterance(), offering);
                    case Move.KeepSilent ignored -> run(others::silence);
                    case Move.TakeBreak ignored -> pause(others, offering);
                    case Move.Close ignored -> run(others::close);
                    case Move.OpenTopic open -> open(others, offering, scenario, open.topic());
                    case Move.MoveOn on -> moveOn(others, offering, scenario, on.phase());
                    case Move.ShowBridge show -> show(others, offering, show.form());
                    case Move.AskPlacement ask -> ask(others, offering, scenario, ask.topic());
                    case Move.RecordLevel level -> level(turn, level.topic(), level.placement());
                    case Move.EditPlan ignored -> Optional.of(Reason.NOT_NOW);
                    case Move.Summarise summary -> summarise(others, state, summary.facts());
                };
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!(move instanceof Move.RecordLevel) && !turn.state().isOver()) {
            Ends.turn(turn);
        }
        return new Accepted(turn.events());
    }

    /** What can be done now. */
    public static Offer offer(Scenario scenario, DialogueState state) {
        return new Offering(scenario, state).offer();
    }

    /** What to look at now, for practice mode. */
    public static Optional<Hint> hint(Scenario scenario, DialogueState state) {
        var circumstances = Circumstances.of(scenario, state);
        return scenario.method().hints().stream()
                .filter(hint -> circumstances.hold(hint.when()))
                .findFirst();
    }

    /** Whether a phase is done. */
    public static boolean isDone(Scenario scenario, DialogueState state, Phase phase) {
        return Circumstances.of(scenario, state).hold(phase.done());
    }

    private static Optional<Reason> run(Runnable move) {
        move.run();
        return Optional.empty();
    }

    private static Optional<Reason> say(Turn turn, UtteranceId id, Offering offering) {
        var line = turn.scenario().utterance(id);
        if (line.isEmpty()) {
            return Optional.of(Reason.UNKNOWN);
        }
        if (!offering.isOnOffer(line.get())) {
            return Optional.of(Reason.NOT_ON_OFFER);
        }
        return run(new Speaking(turn, line.get())::run);
    }

    private static Optional<Reason> open(OtherMoves others, Offering offering, Scenario scenario, SubPillarId topic) {
        if (scenario.topic(topic).isEmpty()) {
            return Optional.of(Reason.UNKNOWN);
        }
        return offering.canOpen(topic) ? run(() -> others.open(topic)) : Optional.of(Reason.NOT_NOW);
    }

    private static Optional<Reason> moveOn(OtherMoves others, Offering offering, Scenario scenario, PhaseId id) {
        var phase = scenario.method().phase(id);
        if (phase.isEmpty()) {
            return Optional.of(Reason.UNKNOWN);
        }
        return offering.canEnter(phase.get()) ? run(() -> others.moveOn(phase.get())) : Optional.of(Reason.NOT_NOW);
    }

    private static Optional<Reason> pause(OtherMoves others, Offering offering) {
        return offering.canPause() ? run(others::pause) : Optional.of(Reason.NOT_NOW);
    }

    private static Optional<Reason> show(OtherMoves others, Offering offering, BridgeForm form) {
        return offering.canShow(form) ? run(() -> others.show(form)) : Optional.of(Reason.NOT_NOW);
    }

    private static Optional<Reason> ask(OtherMoves others, Offering offering, Scenario scenario, SubPillarId topic) {
        if (scenario.topic(topic).isEmpty()) {
            return Optional.of(Reason.UNKNOWN);
        }
        return offering.canAsk(topic) ? run(() -> others.ask(topic)) : Optional.of(Reason.NOT_OPENED);
    }

    private static Optional<Reason> level(Turn turn, SubPillarId id, Placement placement) {
        if (turn.scenario().topic(id).isEmpty()) {
            return Optional.of(Reason.UNKNOWN);
        }
        if (!turn.state().course().opened().contains(id)) {
            return Optional.of(Reason.NOT_OPENED);
        }
        if (placement instanceof Placement.NotApplicable
                && !turn.scenario().bridge().subPillar(id).orElseThrow().mayNotApply()) {
            return Optional.of(Reason.ALWAYS_APPLIES);
        }
        if (placement instanceof Placement.At level
                && !turn.state().memory().heard().containsAll(level.evidence())) {
            return Optional.of(Reason.NOT_HEARD);
        }
        turn.made(new Move.RecordLevel(id, placement), "");
        turn.emit(at -> new DialogueEvent.LevelRecorded(at, id, placement));
        return Optional.empty();
    }

    private static Optional<Reason> summarise(OtherMoves others, DialogueState state, List<FactId> facts) {
        if (facts.isEmpty() || new HashSet<>(facts).size() < facts.size()) {
            return Optional.of(Reason.NOTHING_TO_SUMMARISE);
        }
        if (!state.memory().heard().containsAll(facts)) {
            return Optional.of(Reason.NOT_HEARD);
        }
        return run(() -> others.summarise(facts));
    }
}
