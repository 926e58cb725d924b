package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.CountedFor;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** A debrief is not the end: it says where one goes on. */
class NextCardViewTest extends SimulationViewTest {

    @BeforeEach
    void chooseWhoHasAGoalConversation() {
        client = ShippedClients.first(clients, ConversationKind.GOAL);
    }

    @Test
    void bridgeLeadsToTheGoalConversationThatRestsOnIt() {
        var bridge = bridge();
        goToReport(bridge);

        _click(_get(Button.class, spec -> spec.withId("next-goal")));

        var path = UI.getCurrent().getActiveViewLocation().getPath();
        var goal = AttemptId.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        assertThat(path).isEqualTo(SimulationRoutes.conversation(goal));
        assertThat(conversation(goal).scenario().id().kind()).isEqualTo(ConversationKind.GOAL);
        assertThat(conversation(goal).state().sheet().own())
                .isNotEmpty()
                .isEqualTo(conversation(bridge).state().sheet().own());
        assertThat(text()).contains("Doelgesprek");
    }

    @Test
    void bridgeWithoutALevelLeadsToTheClientAlone() {
        goToReport(weak());

        assertThat(_find(Button.class, spec -> spec.withId("next-goal"))).isEmpty();
        assertThat(href("Naar de pagina van")).isEqualTo("/" + SimulationRoutes.client(client.id()));
    }

    @Test
    void goalLeadsToItsPlanAndToOtherClients() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        make(id, firstLine(id), new Move.Close());

        goToReport(id);

        assertThat(href("Het plan van")).isEqualTo("/" + SimulationRoutes.goalPlan(id));
        assertThat(href("Oefen met iemand anders")).isEqualTo("/" + SimulationRoutes.clients());
    }

    @Test
    void conversationThatCountedLeadsBackToTheTask() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        make(id, firstLine(id), new Move.Close());

        UI.getCurrent()
                .add(new NextCard(
                        simulation,
                        conversation(id),
                        List.of(new CountedFor.Task("Oefenen: het doelgesprek", "leren/training/doelgesprek"))));

        assertThat(href("Terug naar: Oefenen: het doelgesprek")).isEqualTo("/leren/training/doelgesprek");
    }

    private AttemptId bridge() {
        var bridge = begin(Mode.PRACTICE);
        client.transcript(ConversationKind.BRIDGE, Transcript.Role.EXPERT)
                .orElseThrow()
                .steps()
                .forEach(step -> make(bridge, step.move()));
        make(bridge, new Move.Close());
        return bridge;
    }

    private static String href(String text) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getText().startsWith(text))
                .findFirst()
                .orElseThrow()
                .getHref();
    }
}
