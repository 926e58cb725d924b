package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.UI;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.MoveService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.ShownHtml;
import nl.leerbrug.simulation.ui.part.MoveButton;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

/** A log with a move that this version can't read: what a trainee sees of that conversation. */
class UnreadableMoveViewTest extends ViewTest {

    @Autowired
    private ClientShelf clients;

    @Autowired
    private SimulationService simulation;

    @Autowired
    private MoveService moves;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private AttemptId id = AttemptId.random();

    @BeforeEach
    void talkForAWhile() {
        signInAs(Role.TRAINEE);
        id = AttemptId.random();
        simulation.start(
                id,
                ShippedClients.first(clients, ConversationKind.BRIDGE).id(),
                ConversationKind.BRIDGE,
                Mode.PRACTICE);
        for (var move = 0; move < 3; move++) {
            var now = conversation();
            moves.move(
                    now,
                    MoveId.random(),
                    new Move.Say(now.offer().choices().getFirst().utterance()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kapot",
                "[]",
                "[{\"type\":\"move-made.9\",\"value\":{}}]",
                "[{\"type\":\"signal-passed.1\",\"value\":{\"at\":\"2026-01-05T09:00:00Z\",\"signal\":\"geen\"}}]"
            })
    void conversationIsShownUpToThereWithAnExplanationAndCantGoOn(String stored) {
        UI.getCurrent().navigate(SimulationRoutes.conversation(id));
        var whole = lines();

        transaction.executeWithoutResult(
                status -> database.sql("update simulation_move set events = :stored where attempt_id = :id and seq = 2")
                        .param("stored", stored)
                        .param("id", id.toString())
                        .update());
        reopenBrowser();
        UI.getCurrent().navigate(SimulationRoutes.conversation(id));

        assertThat(lines()).isNotEmpty().hasSizeLessThan(whole.size()).isSubsetOf(whole);
        assertThat(ShownHtml.text()).contains("Vanaf zet 2 kan Leerbrug dit gesprek nu niet lezen. Er is niets weg.");
        assertThat(_find(MoveButton.class)).isEmpty();
    }

    private Conversation conversation() {
        return ((ConversationPage.Found) simulation.find(id)).conversation();
    }

    private static List<String> lines() {
        return ShownHtml.select(".lb-line");
    }
}
