package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.html.Anchor;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.Pictogram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The plan of one's own goal conversation, as the client gets it. */
class GoalPlanViewTest extends SimulationViewTest {

    @BeforeEach
    void meetAmina() {
        client = clients.find(new CaseId("amina-warsame")).orElseThrow();
    }

    @Test
    void planIsReadInEasyWordsWithThePictureBridge() {
        var id = planned();

        go(SimulationRoutes.goalPlan(id));

        assertThat(text())
                .contains(
                        "Het plan van Amina",
                        "Dit is het doel",
                        "Ik wil weten waar mijn geld logeert.",
                        "dinsdag 13 januari · de begeleider",
                        "Schulden: op 3 blijven staan",
                        "Blokken: hier sta ik nu.")
                .doesNotContain("kleine stap", "koos dit");
        assertThat(lines(".lb-client-plan-pictures")).isEmpty();
    }

    @Test
    void withPicturesEveryPartHasItsPictogram() {
        var id = planned();

        go(SimulationRoutes.goalPlan(id, true));

        // All but the number, which nobody asked for.
        assertThat(_find(Pictogram.class))
                .hasSize(6)
                .allSatisfy(sign -> assertThat(sign.isVisible()).isTrue());
        assertThat(_get(Anchor.class, spec -> spec.withId("plan-pdf")).getHref())
                .endsWith(SimulationRoutes.goalPlanPaper(id, true));
        assertThat(_get(Anchor.class, spec -> spec.withId("plan-form")).getHref())
                .endsWith(SimulationRoutes.goalPlan(id, false));
    }

    @Test
    void beforeAnythingWasPlannedThereIsNothingToTakeHome() {
        go(SimulationRoutes.goalPlan(begin(ConversationKind.GOAL, Mode.PRACTICE)));

        assertThat(text()).contains("Er staat nog niets op het plan.");
    }

    @Test
    void neighboursPlanAndThePlanOfABridgeConversationAreNotFound() {
        var bridge = begin(ConversationKind.BRIDGE, Mode.PRACTICE);
        var planned = planned();
        go(SimulationRoutes.goalPlan(bridge));
        assertThat(text()).doesNotContain("Het plan van");

        signInAs(Role.TRAINEE);
        go(SimulationRoutes.goalPlan(planned));

        assertThat(text()).doesNotContain("Het plan van");
    }

    private AttemptId planned() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        client.transcript(ConversationKind.GOAL, Transcript.Role.EXPERT).orElseThrow().steps().stream()
                .map(step -> step.move())
                .filter(move -> move instanceof nl.leerbrug.dialogue.Move.EditPlan)
                .forEach(move -> make(id, move));
        return id;
    }
}
