package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.dialogue.Circumstances.Flags;
import nl.leerbrug.dialogue.DialogueEvent.Cause;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One move in the making: collects its events, and knows the state after each. */
final class Turn {

    private static final String NO_REPLY = "";
    private static final String SILENT = "…";

    private final Scenario scenario;
    private final Instant at;
    private final List<DialogueEvent> events = new ArrayList<>();
    private DialogueState state;
    private Flags flags = Flags.NONE;
    private String number = "";

    Turn(Scenario scenario, DialogueState state, Instant at) {
        this.scenario = scenario;
        this.state = state;
        this.at = at;
    }

    Scenario scenario() {
        return scenario;
    }

    Method method() {
        return scenario.method();
    }

    DialogueState state() {
        return state;
    }

    List<DialogueEvent> events() {
        return events;
    }

    void emit(Function<Instant, DialogueEvent> make) {
        var event = make.apply(at);
        events.add(event);
        state = state.apply(event);
    }

    void flags(Flags next) {
        flags = next;
    }

    boolean holds(@org.jspecify.annotations.Nullable Condition condition) {
        return new Circumstances(scenario, state, flags).hold(condition);
    }

    /** What the client answers to a scaling question. */
    void number(int told) {
        number = Integer.toString(told);
    }

    void made(Move move, String text) {
        var number = state.course().moves() + 1;
        emit(when -> new DialogueEvent.MoveMade(when, number, move, text));
    }

    void pass(int minutes) {
        if (minutes > 0) {
            emit(when -> new DialogueEvent.TimePassed(when, minutes));
        }
    }

    /** A change without bounds, for what does harm; it stays within the range all the same. */
    void affect(Cause cause, Effect effect) {
        var possible = state.gauges().possible(effect);
        if (!possible.isNone()) {
            emit(when -> new DialogueEvent.Affected(when, cause, possible, Set.of()));
        }
    }

    /** A change whose gains are bounded: once for each source and place, and so much in a phase. */
    void affectWithinBounds(Cause cause, Effect effect, Function<Gauge, List<String>> sources) {
        var gains = new HashSet<Gain>();
        var bounded = Effect.NONE;
        for (var gauge : Gauge.values()) {
            var wanted = effect.of(gauge);
            if (!gauge.isGain(wanted)) {
                bounded = bounded.with(gauge, wanted);
                continue;
            }
            var fresh = sources.apply(gauge).stream()
                    .map(source -> new Gain(source, gauge, state.spot()))
                    .filter(gain -> !state.gains().had().contains(gain))
                    .toList();
            var room =
                    method().bound(gauge) - state.gains().inPhase(state.spot().phase(), gauge);
            var step = fresh.isEmpty() ? 0 : Math.min(Math.abs(wanted), Math.max(0, room));
            bounded = bounded.with(gauge, Integer.signum(wanted) * step);
            if (state.gauges().possible(bounded).of(gauge) != 0) {
                gains.addAll(fresh);
            }
        }
        var possible = state.gauges().possible(bounded);
        if (!possible.isNone()) {
            emit(when -> new DialogueEvent.Affected(when, cause, possible, gains));
        }
    }

    void patterns() {
        for (var pattern : method().patterns()) {
            if (holds(pattern.when())) {
                emit(when -> new DialogueEvent.PatternSeen(when, pattern.id()));
                affect(Cause.PATTERN, pattern.effect());
            }
        }
    }

    void reach(MilestoneId milestone) {
        if (!state.course().milestones().contains(milestone)) {
            emit(when -> new DialogueEvent.MilestoneReached(when, milestone));
        }
    }

    /** The first reply that may be given now, of these or else of those. */
    void answer(List<Reply> replies, List<Reply> otherwise, boolean invitedNow) {
        for (var list : List.of(replies, otherwise)) {
            for (var i = 0; i < list.size(); i++) {
                if (isPossible(list.get(i), i == list.size() - 1, invitedNow)) {
                    give(list.get(i));
                    return;
                }
            }
        }
        var mood = Moods.of(scenario, state);
        emit(when -> new DialogueEvent.Replied(when, NO_REPLY, SILENT, mood, null));
    }

    private boolean isPossible(Reply reply, boolean last, boolean invitedNow) {
        if (!reply.brings().isEmpty() && !Reading.canBeTold(scenario, state, reply, invitedNow)) {
            return false;
        }
        var used = state.memory().replies().contains(reply.key());
        return (last || !used) && holds(reply.when());
    }

    private void give(Reply reply) {
        var text = Wording.of(state.seed(), reply.key(), reply.texts()).replace("{number}", number);
        affectWithinBounds(Cause.REPLY, reply.effect(), gauge -> List.of("reply"));
        var mood = reply.mood() == null ? Moods.of(scenario, state) : reply.mood();
        emit(when -> new DialogueEvent.Replied(when, reply.key(), text, mood, reply.voice()));
        if (!reply.contribution().isNone()) {
            emit(when -> new DialogueEvent.ClientContributed(when, reply.contribution()));
        }
        reply.brings().stream()
                .filter(this::isNew)
                .forEach(fact -> emit(when -> new DialogueEvent.FactTold(when, fact)));
        for (var signal : reply.signals()) {
            if (!state.memory().signals().containsKey(signal)) {
                emit(when -> new DialogueEvent.SignalAppeared(when, signal));
            }
        }
    }

    private boolean isNew(FactId fact) {
        return !state.memory().heard().contains(fact);
    }
}
