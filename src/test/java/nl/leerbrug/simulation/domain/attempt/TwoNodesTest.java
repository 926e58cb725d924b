package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.database.TestDatabase;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

/** Two applications on one database: whoever is sent from one to the other finds everything, once. */
class TwoNodesTest extends SimulationWorldTest {

    private static ConfigurableApplicationContext otherNode;

    @BeforeAll
    static void startTheOtherNode() {
        otherNode = new SpringApplicationBuilder(SimulationWorld.Setup.class)
                .web(WebApplicationType.NONE)
                .properties("leerbrug.database.url=" + TestDatabase.url("shared"))
                .run();
    }

    @AfterAll
    static void stopTheOtherNode() {
        otherNode.close();
    }

    @Test
    void conversationGoesOnOnTheOtherNodeAtTheSameTurn() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);

        var here = conversation(id);
        var there = conversationThere(id);
        var made = movesThere().move(there, MoveId.random(), line(there, 0));

        assertThat(there).isEqualTo(here);
        assertThat(made).isEqualTo(new Moved.Made(conversation(id)));
        assertThat(conversation(id).next()).isEqualTo(3);
    }

    @Test
    void screenOnOneNodeIsToldWhatWasSaidOnTheOther() {
        var id = begin(Mode.PRACTICE);
        var shownHere = conversation(id);
        var there = conversationThere(id);
        movesThere().move(there, MoveId.random(), line(there, 0));

        var late = moves.move(shownHere, MoveId.random(), new Move.KeepSilent());

        assertThat(late).isEqualTo(new Moved.Elsewhere(conversationThere(id)));
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void moveThatIsSentToBothIsMadeOnce() {
        var id = begin(Mode.PRACTICE);
        var shown = conversation(id);
        var sent = MoveId.random();
        var made = moves.move(shown, sent, new Move.KeepSilent());

        var sentAgain = movesThere().move(shown, sent, new Move.KeepSilent());

        assertThat(sentAgain).isEqualTo(made);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void ofMovesAtTheSameMomentOneIsMadeAndTheOtherIsTold() throws Exception {
        var id = begin(Mode.PRACTICE);
        var shown = conversation(id);
        var barrier = new CyclicBarrier(2);

        var results = new ArrayList<Moved>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result :
                    threads.invokeAll(List.of(silence(moves, shown, barrier), silence(movesThere(), shown, barrier)))) {
                results.add(result.get());
            }
        }

        assertThat(results).filteredOn(Moved.Made.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Moved.Elsewhere.class::isInstance).hasSize(1);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void aTestThatRunsOnOneNodeClosesPracticeOnTheOther() {
        var practice = begin(Mode.PRACTICE);
        var shown = conversation(practice);
        var test = AttemptId.random();
        there().start(test, Wim.client().id(), ConversationKind.BRIDGE, Mode.TEST);
        movesThere().move(conversationThere(test), MoveId.random(), new Move.KeepSilent());

        assertThat(moves.move(shown, MoveId.random(), new Move.KeepSilent())).isEqualTo(new Moved.TestRunning(test));
    }

    private Callable<Moved> silence(MoveService node, Conversation shown, CyclicBarrier barrier) {
        return () -> {
            SimulationWorld.signIn(trainee, Role.TRAINEE);
            barrier.await();
            return node.move(shown, MoveId.random(), new Move.KeepSilent());
        };
    }

    private static SimulationService there() {
        return otherNode.getBean(SimulationService.class);
    }

    private static MoveService movesThere() {
        return otherNode.getBean(MoveService.class);
    }

    private static Conversation conversationThere(AttemptId id) {
        return ((ConversationPage.Found) there().find(id)).conversation();
    }
}
