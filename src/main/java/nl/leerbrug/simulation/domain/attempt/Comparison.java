package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Gauges;
import nl.leerbrug.dialogue.Verdict;

import java.util.List;

/**
 * Two conversations that began as one.
 *
 * @param parted the number of the first move that differs
 * @param start how the client was just before
 */
public record Comparison(int parted, Gauges start, Side first, Side other) {

    /**
     * One of the two.
     *
     * @param turns from where they part
     */
    public record Side(Conversation conversation, List<TurnReview> turns, Verdict verdict) {
        public Side {
            turns = List.copyOf(turns);
        }
    }

    static Comparison of(Conversation first, Conversation other) {
        var parted = 1;
        var shared = Math.min(first.next(), other.next());
        while (parted < shared && first.moves().get(parted).equals(other.moves().get(parted))) {
            parted++;
        }
        var before =
                first.moves().subList(0, parted).stream().flatMap(List::stream).toList();
        return new Comparison(parted, DialogueState.replay(before).gauges(), side(first, parted), side(other, parted));
    }

    /** The longer of the two, in turns. */
    public int length() {
        return Math.max(first.turns().size(), other.turns().size());
    }

    private static Side side(Conversation conversation, int from) {
        var turns = conversation.debrief().turns().stream()
                .filter(turn -> turn.number() >= from)
                .toList();
        return new Side(conversation, turns, conversation.verdict());
    }
}
