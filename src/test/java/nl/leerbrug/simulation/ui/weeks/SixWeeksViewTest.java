package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.domain.attempt.ReflectionQuestion;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.MoveButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** Six weeks later: letters, the plan adjusted, one answer, and what became of that. */
class SixWeeksViewTest extends SimulationViewTest {

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private ReflectionService reflections;

    @BeforeEach
    void chooseWhoHasAGoalConversation() {
        client = ShippedClients.first(clients, ConversationKind.GOAL);
    }

    @Test
    void lettersAreReadByWeekWithTheirReasons() {
        var id = talkedAndLookedBack();

        go(SimulationRoutes.sixWeeks(id));

        var outlook = found(id).first().outlook();
        assertThat(_get(H1.class).getText()).startsWith("Zes weken later: ");
        assertThat(lines(".lb-letter")).hasSameSizeAs(outlook.messages());
        assertThat(text())
                .contains(
                        "Week " + outlook.messages().getFirst().week(),
                        outlook.messages().getLast().text(),
                        "Waarom ging het zo?",
                        "Wat er van het plan kwam",
                        "Pas het plan aan",
                        "Jouw antwoord");
    }

    @Test
    void ofTwoClientsEachLetterTellsWhoWritesIt() {
        client = clients.list().stream()
                .filter(one -> one.scenario(ConversationKind.GOAL).stream()
                        .anyMatch(scenario -> scenario.client().hasCompany()))
                .findFirst()
                .orElseThrow();
        var id = talkedAndLookedBack();

        go(SimulationRoutes.sixWeeks(id));

        var messages = found(id).first().outlook().messages();
        assertThat(messages).anyMatch(message -> message.voice() != null);
        assertThat(lines(".lb-letter"))
                .zipSatisfy(
                        messages,
                        (letter, message) -> assertThat(letter)
                                .startsWith("Week " + message.week() + ": "
                                        + (message.voice() == null ? "Mónica schrijft" : "Ricardo schrijft")));
        assertThat(text()).contains("Dit schreven Mónica en Ricardo").doesNotContain("Ricardo hier");
    }

    @Test
    void oneAnswersOnceAndReadsWhatBecameOfIt() {
        var id = talkedAndLookedBack();
        go(SimulationRoutes.sixWeeks(id));
        var answer = found(id).answers().getFirst();

        click(_get(NativeButton.class, spec -> spec.withText(answer.text())));
        send();

        assertThat(found(id).followUp()).isPresent();
        assertThat(text())
                .contains(
                        "Wat je antwoordde",
                        answer.feedback(),
                        "Je liet het plan zoals het was.",
                        "De zes weken daarna")
                .doesNotContain("Pas het plan aan", "Stuur dit antwoord", "leest het nieuwe plan");
        go(SimulationRoutes.sixWeeks(id));
        assertThat(text()).contains("Wat je antwoordde").doesNotContain("Stuur dit antwoord");
    }

    @Test
    void answerThatWasGivenInAnotherWindowIsShown() {
        var id = talkedAndLookedBack();
        go(SimulationRoutes.sixWeeks(id));
        var answers = found(id).answers();
        followUps.answer(found(id), MoveId.random(), answers.getLast().id());

        click(_get(NativeButton.class, spec -> spec.withText(answers.getFirst().text())));
        send();

        assertThat(text())
                .contains(
                        "In een ander venster ging dit verder.",
                        answers.getLast().feedback());
    }

    @Test
    void planIsAdjustedOnThePageAndThatIsKeptAtOnce() {
        var id = talkedAndLookedBack();
        go(SimulationRoutes.sixWeeks(id));
        var before = found(id).adjusted();

        click(_find(MoveButton.class, spec -> spec.withText("Haal eraf")).getLast());

        assertThat(found(id).steps()).isEqualTo(1);
        assertThat(found(id).adjusted()).isNotEqualTo(before);
    }

    @Test
    void adjustedPlanIsComparedWithTheOneBefore() {
        var id = talkedAndLookedBack();
        var step = loose(id);
        followUps.edit(found(id), MoveId.random(), new PlanEdit.DropStep(step));
        var shown = found(id);
        followUps.answer(shown, MoveId.random(), shown.answers().getFirst().id());

        go(SimulationRoutes.sixWeeks(id));
        assertThat(text()).contains("Stap eruit: ", client(id) + " leest het nieuwe plan en is akkoord.");

        go(SimulationRoutes.report(id));
        assertThat(text()).doesNotContain("Nog niet allebei akkoord.");
        assertThat(text()).contains("Aan het eind van het gesprek", "Wat je veranderde", "Stap eruit: ");
        assertThat(_get(Anchor.class, spec -> spec.withText("Lees de zes weken nog eens"))
                        .getHref())
                .isEqualTo("/" + SimulationRoutes.sixWeeks(id));
    }

    @Test
    void ownWordsComeFirstAndOthersFindNothing() {
        var id = talkedAsTheExpert();
        go(SimulationRoutes.sixWeeks(id));
        assertThat(text()).contains("Eerst jouw eigen terugblik").doesNotContain("Zes weken later");

        go(SimulationRoutes.sixWeeks(AttemptId.random()));
        assertThat(_get(H1.class).getText()).doesNotContain("Zes weken");
    }

    @Test
    void conversationThatRunsGoesOnFirst() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        make(id, firstLine(id));

        go(SimulationRoutes.sixWeeks(id));

        assertThat(_get(H1.class).getText()).startsWith("Doelgesprek met");
    }

    @Test
    void clientPageLeadsToTheSixWeeksOfWhatIsOver() {
        var id = talkedAndLookedBack();

        go(SimulationRoutes.client(client.id()));

        assertThat(_find(Anchor.class, spec -> spec.withText("Zes weken later")))
                .extracting(Anchor::getHref)
                .containsExactly("/" + SimulationRoutes.sixWeeks(id));
    }

    private String client(AttemptId id) {
        return conversation(id).scenario().client().name();
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withId("send-answer")));
    }

    private FollowUpPage.Found found(AttemptId id) {
        return (FollowUpPage.Found) followUps.find(id);
    }

    /** A step without recognition. */
    private StepId loose(AttemptId id) {
        var plan = found(id).adjusted();
        return plan.steps().stream()
                .map(Step::id)
                .filter(step -> plan.recognitions().stream().noneMatch(form -> step.equals(form.after())))
                .findFirst()
                .orElseThrow();
    }

    private AttemptId talkedAndLookedBack() {
        var id = talkedAsTheExpert();
        reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin", 0);
        return id;
    }
}
