package nl.leerbrug.bench;

import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Offer;
import nl.leerbrug.dialogue.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The engine on its own: what a move of an expert costs, on average over a whole conversation with each client. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills in the parameter and calls the set-up.
public class EngineBenchmark {

    private static final int LONG_CONVERSATION = 200;

    @Param({"jayden-bakker", "kees-van-dongen", "linda-verhoeven"})
    public String client;

    private Scenario scenario;
    private List<Made> moves;
    private List<DialogueEvent> events;
    private List<Move> twoHundred;
    private DialogueState opened;
    private int next;

    /** A move, and the state in which it was made. */
    private record Made(DialogueState before, Move move) {}

    @Setup
    public void play() {
        var played = new PlayedConversation(client);
        scenario = played.scenario();
        opened = played.opened();
        moves = new ArrayList<>();
        var state = opened;
        for (var move : played.expert()) {
            moves.add(new Made(state, move));
            state = after(state, move);
        }
        twoHundred = played.ofLength(LONG_CONVERSATION);
        events = new ArrayList<>(played.opening());
        var there = opened;
        for (var move : twoHundred) {
            var decision = decided(there, move);
            events.addAll(decision);
            for (var event : decision) {
                there = there.apply(event);
            }
        }
    }

    /** One move: what follows from it, and the state after. */
    @Benchmark
    public DialogueState decideAndApply() {
        var made = following();
        return after(made.before(), made.move());
    }

    /** What is on offer before a move: the other half of a screen's work. */
    @Benchmark
    public Offer offer() {
        return Dialogue.offer(scenario, following().before());
    }

    /** Opening a conversation: its stored events, once more. */
    @Benchmark
    public DialogueState replayEventsOf200Moves() {
        return DialogueState.replay(events);
    }

    /** The proof that a log is right: every one of the moves decided again. */
    @Benchmark
    public DialogueState decide200MovesAgain() {
        var state = opened;
        for (var move : twoHundred) {
            state = after(state, move);
        }
        return state;
    }

    private Made following() {
        next = next + 1 < moves.size() ? next + 1 : 0;
        return moves.get(next);
    }

    private DialogueState after(DialogueState before, Move move) {
        var state = before;
        for (var event : decided(before, move)) {
            state = state.apply(event);
        }
        return state;
    }

    private List<DialogueEvent> decided(DialogueState state, Move move) {
        return switch (Dialogue.decide(scenario, state, move, Instant.EPOCH)) {
            case Decision.Accepted(var followed) -> followed;
            case Decision.Refused(var reason) ->
                throw new IllegalStateException("%s is refused: %s".formatted(move, reason));
            case Decision.PlanRefused(var refusals) ->
                throw new IllegalStateException("%s is refused: %s".formatted(move, refusals));
        };
    }
}
