package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.MoveButton;
import nl.leerbrug.simulation.ui.plan.PlanSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** A goal conversation on the screen: the plan lies beside it, and what is put into it is kept. */
class GoalTalkViewTest extends SimulationViewTest {

    @BeforeEach
    void meetAmina() {
        client = clients.find(new CaseId("amina-warsame")).orElseThrow();
    }

    @Test
    void planAndTheBridgeOfLastTimeLieBesideTheConversation() {
        go(SimulationRoutes.conversation(begin(ConversationKind.GOAL, Mode.PRACTICE)));

        assertThat(_find(PlanSheet.class)).hasSize(1);
        assertThat(_find(Div.class, spec -> spec.withId("talk-bridge"))).hasSize(1);
        assertThat(lines(".lb-talk-openers")).containsExactly("Het plan De brug van vorige keer Notities");
        assertThat(text()).contains("Nog geen doel.", "Zoals Amina het meekrijgt");
        assertThat(_find(NativeButton.class, spec -> spec.withId("move-bridge")))
                .isEmpty();
    }

    @Test
    void whatIsPutIntoThePlanIsKeptAndTheClientAnswers() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        go(SimulationRoutes.conversation(id));

        setReview("2026-02-10");

        var kept = conversation(id);
        assertThat(kept.state().draft().plan().review()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(text()).contains("dinsdag 10 februari");
        assertThat(lines("[role=status]").getFirst()).isNotBlank();

        setReview("2026-02-11");

        assertThat(conversation(id).next()).isEqualTo(kept.next() + 1);
        assertThat(lines(".lb-line-note")).endsWith("Het plan is aangepast.");
        assertThat(lines("[role=status]").getFirst()).isEqualTo("Het plan is aangepast.");
    }

    @Test
    void planOfAnotherWindowIsToldWhereItWasFilledIn() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        go(SimulationRoutes.conversation(id));
        _click(_get(NativeButton.class, spec -> spec.withId("plan-add-review")));
        day().setValue("2026-02-10");
        make(id, firstLine(id));

        click(keep());

        assertThat(conversation(id).state().draft().plan().review()).isNull();
        assertThat(text()).contains("In een ander venster ging dit gesprek verder.");
        assertThat(day().getValue()).isEqualTo("10-02-2026");

        click(keep());

        assertThat(conversation(id).state().draft().plan().review()).isEqualTo(LocalDate.of(2026, 2, 10));
    }

    @Test
    void whatTheClientBroughtUpIsMarkedInPracticeAndNotInATest() {
        assertThat(stepsOnOffer(Mode.PRACTICE)).anyMatch(label -> label.endsWith("(Amina noemde dit zelf)"));
        assertThat(stepsOnOffer(Mode.TEST)).isNotEmpty().noneMatch(label -> label.contains("noemde dit zelf"));
    }

    private List<String> stepsOnOffer(Mode mode) {
        var id = begin(ConversationKind.GOAL, mode);
        client.transcript(ConversationKind.GOAL, Transcript.Role.EXPERT).orElseThrow().steps().stream()
                .map(step -> step.move())
                .takeWhile(move -> !(move instanceof Move.EditPlan(PlanEdit.PutStep _)))
                .forEach(move -> make(id, move));
        go(SimulationRoutes.conversation(id));
        _click(_get(NativeButton.class, spec -> spec.withId("plan-add-step")));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> steps = _get(RadioButtonGroup.class, spec -> spec.withId("plan-steps"));
        var labels = steps.getListDataView()
                .getItems()
                .map(steps.getItemLabelGenerator()::apply)
                .toList();
        _get(Dialog.class).close();
        return labels;
    }

    private void setReview(String day) {
        _click(_get(NativeButton.class, spec -> spec.withId("plan-add-review")));
        day().setValue(day);
        click(keep());
    }

    private static Input day() {
        return _get(Input.class, spec -> spec.withId("review-day"));
    }

    private static MoveButton keep() {
        return _get(MoveButton.class, spec -> spec.withId("keep-plan"));
    }
}
