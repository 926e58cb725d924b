package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.NativeButton;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.plan.PlanSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The expert's goal conversation step by step, with the plan as it grows. */
class GoalExampleViewTest extends SimulationViewTest {

    @BeforeEach
    void meetAmina() {
        client = clients.find(new CaseId("amina-warsame")).orElseThrow();
    }

    @Test
    void planGrowsWithTheStepsAndCanOnlyBeRead() {
        var steps = steps();
        var goal = first(steps, PlanEdit.PutGoal.class);

        show(goal);
        assertThat(text()).contains("Nog geen doel.");

        show(goal + 1);
        assertThat(lines(".lb-words-client"))
                .containsExactly("In de woorden van Amina: Ik wil weten waar mijn geld logeert.");
        assertThat(_find(_get(PlanSheet.class), NativeButton.class)).isEmpty();
    }

    @Test
    void reasonStandsBelowAMoveOfThePlan() {
        var steps = steps();
        var step = first(steps, PlanEdit.PutStep.class);

        show(step + 1);

        assertThat(lines(".lb-line-remark")).endsWith(steps.get(step).why());
        assertThat(text()).contains("dinsdag 13 januari · jij");
    }

    @Test
    void atTheEndBothAgreed() {
        show(steps().size());

        assertThat(text()).contains("Amina: akkoord", "Jij: akkoord", "Amina geeft het plan een ");
    }

    private List<Transcript.Step> steps() {
        return client.transcript(ConversationKind.GOAL, Transcript.Role.EXPERT)
                .orElseThrow()
                .steps();
    }

    private void show(int step) {
        go(SimulationRoutes.example(client.id(), ConversationKind.GOAL) + "/" + step);
    }

    private static int first(List<Transcript.Step> steps, Class<? extends PlanEdit> kind) {
        for (var at = 0; at < steps.size(); at++) {
            if (steps.get(at).move() instanceof Move.EditPlan(var edit) && kind.isInstance(edit)) {
                return at;
            }
        }
        throw new AssertionError(kind);
    }
}
