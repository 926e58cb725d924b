package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.GoalStart;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The goal conversation on the page of its client: what it is, and on whose bridge it rests. */
class GoalClientViewTest extends SimulationViewTest {

    @Test
    void withoutABridgeOfOnesOwnOneBeginsWithTheExperts() {
        UI.getCurrent().add(new WaysToTalk(simulation, WimGoal.published(), false));

        assertThat(text())
                .contains(
                        "Doelgesprek: hoe wil je oefenen?",
                        "Aan dezelfde keukentafel, een week later.",
                        "Je begint met de brug van een ervaren collega.");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("begin-test-goal"))).hasSize(1);
    }

    @Test
    void draftIsNotOffered() {
        UI.getCurrent().add(new WaysToTalk(simulation, WimGoal.client(), false));

        assertThat(text()).doesNotContain("Doelgesprek");
    }

    @Test
    void ownBridgeIsOfferedFirstAndTheExpertsToo() {
        client = ShippedClients.first(clients, ConversationKind.GOAL);
        var bridge = begin(Mode.PRACTICE);
        client.transcript(ConversationKind.BRIDGE, Transcript.Role.EXPERT)
                .orElseThrow()
                .steps()
                .forEach(step -> make(bridge, step.move()));
        make(bridge, new Move.Close());

        var own = conversation(begun(GoalStart.OWN_BRIDGE)).state().sheet().own();
        var experts =
                conversation(begun(GoalStart.EXPERT_BRIDGE)).state().sheet().own();

        assertThat(own).isEqualTo(conversation(bridge).state().sheet().own());
        assertThat(experts)
                .isEqualTo(client.scenario(ConversationKind.GOAL)
                        .orElseThrow()
                        .requireGoal()
                        .levels())
                .isNotEqualTo(own);
    }

    @SuppressWarnings("unchecked")
    private AttemptId begun(GoalStart start) {
        go(SimulationRoutes.client(client.id()));
        var choice = (RadioButtonGroup<GoalStart>) _get(RadioButtonGroup.class, spec -> spec.withId("goal-start"));
        assertThat(choice.getValue()).isEqualTo(GoalStart.OWN_BRIDGE);
        _setValue(choice, start);
        _click(_get(Button.class, spec -> spec.withId("begin-practice-goal")));
        var path = UI.getCurrent().getActiveViewLocation().getPath();
        return AttemptId.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }
}
