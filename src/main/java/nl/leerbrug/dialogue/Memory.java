package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What was said and told.
 *
 * @param heard facts, in the order told
 * @param saidAt lines by place; lines said in a topic stand for its phase too
 * @param reflected places where a good reflection was given
 * @param invited places where a good or fair open question or reflection was given
 * @param replies keys of the replies that were given
 * @param summarised facts that were said back
 * @param incidentTurn the spoken turn after which the incident happened; absent until then
 */
public record Memory(
        Set<FactId> heard,
        Set<UtteranceId> said,
        Set<SaidAt> saidAt,
        Set<Spot> reflected,
        Set<Spot> invited,
        Set<String> replies,
        Set<FactId> summarised,
        Set<PatternId> patterns,
        Set<KnockOut> knockOuts,
        Map<SignalId, SignalState> signals,
        @Nullable Integer incidentTurn) {

    /** A line in its place. */
    public record SaidAt(UtteranceId utterance, Spot spot) {}

    /**
     * @param step at which it appeared
     * @param move at which it appeared
     * @param takenUp the step at which it was; absent until then
     * @param passed whether it waited too long
     */
    public record SignalState(int step, int move, @Nullable Integer takenUp, boolean passed) {

        public boolean isWaiting() {
            return takenUp == null;
        }
    }

    static Memory of(Collection<FactId> heard) {
        return new Memory(
                new LinkedHashSet<>(heard),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                null);
    }

    public boolean isCrisis() {
        return signals.values().stream().anyMatch(SignalState::isWaiting);
    }

    /** Whether this sign of crisis appeared and was not taken up yet. */
    public boolean isWaiting(@Nullable SignalId signal) {
        var state = signal == null ? null : signals.get(signal);
        return state != null && state.isWaiting();
    }

    Memory saying(UtteranceId utterance, Spot spot) {
        return change(next -> {
            next.said = Copies.with(said, utterance);
            next.saidAt = Copies.with(
                    Copies.with(saidAt, new SaidAt(utterance, spot)), new SaidAt(utterance, Spot.in(spot.phase())));
        });
    }

    Memory attending(Spot spot, boolean reflects, boolean invites) {
        return change(next -> {
            next.reflected = reflects ? Copies.with(reflected, spot) : reflected;
            next.invited = invites ? Copies.with(invited, spot) : invited;
        });
    }

    Memory telling(FactId fact) {
        return change(next -> next.heard = Copies.with(heard, fact));
    }

    Memory replying(String reply) {
        return change(next -> next.replies = Copies.with(replies, reply));
    }

    Memory summarising(Collection<FactId> facts) {
        return change(next -> {
            next.summarised = new LinkedHashSet<>(summarised);
            next.summarised.addAll(facts);
        });
    }

    Memory seeing(PatternId pattern) {
        return change(next -> next.patterns = Copies.with(patterns, pattern));
    }

    Memory knockedOut(KnockOut kind) {
        return change(next -> next.knockOuts = Copies.with(knockOuts, kind));
    }

    Memory signal(SignalId signal, SignalState state) {
        return change(next -> next.signals = Copies.with(signals, signal, state));
    }

    Memory incident(int turn) {
        return change(next -> next.incidentTurn = turn);
    }

    private Memory change(Consumer<Next> step) {
        var next = new Next(this);
        step.accept(next);
        return next.memory();
    }

    /** The memory after this one, while one thing or another of it changes. */
    private static final class Next {

        private Set<FactId> heard;
        private Set<UtteranceId> said;
        private Set<SaidAt> saidAt;
        private Set<Spot> reflected;
        private Set<Spot> invited;
        private Set<String> replies;
        private Set<FactId> summarised;
        private Set<PatternId> patterns;
        private Set<KnockOut> knockOuts;
        private Map<SignalId, SignalState> signals;
        private @Nullable Integer incidentTurn;

        private Next(Memory now) {
            heard = now.heard;
            said = now.said;
            saidAt = now.saidAt;
            reflected = now.reflected;
            invited = now.invited;
            replies = now.replies;
            summarised = now.summarised;
            patterns = now.patterns;
            knockOuts = now.knockOuts;
            signals = now.signals;
            incidentTurn = now.incidentTurn;
        }

        private Memory memory() {
            return new Memory(
                    heard,
                    said,
                    saidAt,
                    reflected,
                    invited,
                    replies,
                    summarised,
                    patterns,
                    knockOuts,
                    signals,
                    incidentTurn);
        }
    }
}
