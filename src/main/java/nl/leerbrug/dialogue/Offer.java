package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a learner can do now.
 *
 * @param choices lines, in the order to show
 * @param topics sub-pillars that can be opened
 * @param phases that one can move on to
 * @param forms in which the Bridge can be shown
 * @param placements sub-pillars on which the client can be asked to place himself
 * @param recordable sub-pillars on which one's own view can be noted
 * @param facts that can be in a summary
 * @param pause whether a break can be taken
 */
public record Offer(
        List<Choice> choices,
        List<SubPillarId> topics,
        List<PhaseId> phases,
        Set<BridgeForm> forms,
        List<SubPillarId> placements,
        List<SubPillarId> recordable,
        List<FactId> facts,
        boolean pause) {

    public static final Offer NOTHING =
            new Offer(List.of(), List.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), false);

    /** A line with its words in this conversation. */
    public record Choice(UtteranceId utterance, String text) {}

    /** Each move that can be made now; of summaries the one with all facts, of levels none, since they are many. */
    public List<Move> moves() {
        var moves = new ArrayList<Move>();
        if (equals(NOTHING)) {
            return moves;
        }
        choices.forEach(choice -> moves.add(new Move.Say(choice.utterance())));
        topics.forEach(topic -> moves.add(new Move.OpenTopic(topic)));
        phases.forEach(phase -> moves.add(new Move.MoveOn(phase)));
        forms.forEach(form -> moves.add(new Move.ShowBridge(form)));
        placements.forEach(topic -> moves.add(new Move.AskPlacement(topic)));
        if (!facts.isEmpty()) {
            moves.add(new Move.Summarise(facts));
        }
        moves.add(new Move.KeepSilent());
        if (pause) {
            moves.add(new Move.TakeBreak());
        }
        moves.add(new Move.Close());
        return moves;
    }
}
