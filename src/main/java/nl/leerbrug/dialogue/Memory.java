package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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
        var places = Copies.with(saidAt, new SaidAt(utterance, spot));
        return new Memory(
                heard,
                Copies.with(said, utterance),
                Copies.with(places, new SaidAt(utterance, Spot.in(spot.phase()))),
                reflected,
                invited,
                replies,
                summarised,
                patterns,
                knockOuts,
                signals,
                incidentTurn);
    }

    Memory attending(Spot spot, boolean reflects, boolean invites) {
        return new Memory(
                heard,
                said,
                saidAt,
                reflects ? Copies.with(reflected, spot) : reflected,
                invites ? Copies.with(invited, spot) : invited,
                replies,
                summarised,
                patterns,
                knockOuts,
                signals,
                incidentTurn);
    }

    Memory telling(FactId fact) {
        return new Memory(
                Copies.with(heard, fact),
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

    Memory replying(String reply) {
        return new Memory(
                heard,
                said,
                saidAt,
                reflected,
                invited,
                Copies.with(replies, reply),
                summarised,
                patterns,
                knockOuts,
                signals,
                incidentTurn);
    }

    Memory summarising(Collection<FactId> facts) {
        var all = new LinkedHashSet<>(summarised);
        all.addAll(facts);
        return new Memory(
                heard, said, saidAt, reflected, invited, replies, all, patterns, knockOuts, signals, incidentTurn);
    }

    Memory seeing(PatternId pattern) {
        return new Memory(
                heard,
                said,
                saidAt,
                reflected,
                invited,
                replies,
                summarised,
                Copies.with(patterns, pattern),
                knockOuts,
                signals,
                incidentTurn);
    }

    Memory knockedOut(KnockOut kind) {
        return new Memory(
                heard,
                said,
                saidAt,
                reflected,
                invited,
                replies,
                summarised,
                patterns,
                Copies.with(knockOuts, kind),
                signals,
                incidentTurn);
    }

    Memory signal(SignalId signal, SignalState state) {
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
                Copies.with(signals, signal, state),
                incidentTurn);
    }

    Memory incident(int turn) {
        return new Memory(
                heard, said, saidAt, reflected, invited, replies, summarised, patterns, knockOuts, signals, turn);
    }
}
