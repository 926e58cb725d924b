package nl.leerbrug.bench;

import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.cli.Checkers;
import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.simulation.ClientCase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A shipped client and the moves of its expert transcript, as many as are wanted. */
final class PlayedConversation {

    private final Scenario scenario;
    private final Transcript expert;

    PlayedConversation(String client) {
        var found = client(client);
        scenario = found.scenario(ConversationKind.BRIDGE).orElseThrow();
        expert = found.transcript(ConversationKind.BRIDGE, Transcript.Role.EXPERT)
                .orElseThrow();
    }

    private static ClientCase client(String id) {
        var content = Path.of(System.getProperty("bench.content", "content"));
        try (var context = Checkers.open()) {
            return context.getBean(ContentChecker.class).read(content, ClientCase.class).stream()
                    .map(ContentItem::value)
                    .filter(client -> client.id().value().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no client " + id + " in " + content));
        }
    }

    Scenario scenario() {
        return scenario;
    }

    List<DialogueEvent> opening() {
        return Dialogue.open(scenario, expert.seed(), Play.NO_TIME);
    }

    DialogueState opened() {
        return DialogueState.replay(opening());
    }

    List<Move> expert() {
        return expert.steps().stream().map(Transcript.Step::move).toList();
    }

    /** The expert's moves up to the end, filled up before it by noting a level once more, which takes no time. */
    List<Move> ofLength(int length) {
        var moves = new ArrayList<Move>();
        var expertMoves = expert();
        var play = new Play(scenario, opening());
        for (var move : expertMoves.subList(0, expertMoves.size() - 1)) {
            play.make(move);
            moves.add(move);
        }
        var topic = play.state().course().opened().getFirst();
        while (moves.size() < length - 1) {
            var level = moves.size() % 2 == 0 ? Level.TWO : Level.THREE;
            moves.add(new Move.RecordLevel(topic, new Placement.At(level, Confidence.UNSURE, Set.of())));
        }
        moves.add(expertMoves.getLast());
        return moves;
    }
}
