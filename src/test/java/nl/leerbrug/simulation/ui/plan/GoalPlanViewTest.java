package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.html.Anchor;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.domain.attempt.ReflectionQuestion;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.Pictogram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The plan of one's own goal conversation, as the client gets it. */
class GoalPlanViewTest extends SimulationViewTest {

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private ReflectionService reflections;

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

    @Test
    void afterSixWeeksTheAdjustedPlanIsTheCurrentOneAndTheFirstStaysToBeRead() {
        var id = planned();
        make(id, new Move.Close());
        reflections.save(id, ReflectionQuestion.WENT_WELL, "Zij koos zelf.", 0);
        followUps.edit(found(id), MoveId.random(), new PlanEdit.SetReview(LocalDate.of(2026, 4, 2)));
        go(SimulationRoutes.goalPlan(id));
        // Until the answer it is what one thinks of.
        assertThat(text()).doesNotContain("donderdag 2 april", "aangepast");

        followUps.answer(
                found(id), MoveId.random(), found(id).answers().getFirst().id());
        go(SimulationRoutes.goalPlan(id, true));

        assertThat(text()).contains("donderdag 2 april", "Dit is het plan zoals het na zes weken is aangepast.");
        assertThat(href("plan-version")).endsWith(SimulationRoutes.goalPlanAsAgreed(id, true));
        assertThat(href("plan-pdf")).endsWith(SimulationRoutes.goalPlanPaper(id, true));

        go(SimulationRoutes.goalPlanAsAgreed(id, true));
        assertThat(text())
                .contains("dinsdag 10 februari", "Dit is het plan uit het gesprek.")
                .doesNotContain("donderdag 2 april");
        assertThat(href("plan-version")).endsWith(SimulationRoutes.goalPlan(id, true));
        assertThat(href("plan-form")).endsWith(SimulationRoutes.goalPlanAsAgreed(id, false));
        assertThat(href("plan-pdf")).endsWith(SimulationRoutes.goalPlanPaperAsAgreed(id, true));
    }

    @Test
    void whoReadsWithDifficultyGetsThePictogramsUnlessOneAsksForWords() {
        client = clients.find(new CaseId("kees-van-dongen")).orElseThrow();
        var id = planned();

        go(SimulationRoutes.goalPlan(id));
        assertThat(text()).contains("Het plan van Kees");
        assertThat(lines(".lb-client-plan-pictures")).hasSize(1);
        assertThat(_find(Pictogram.class)).isNotEmpty();
        assertThat(href("plan-pdf")).endsWith(SimulationRoutes.goalPlanPaper(id, true));

        go(SimulationRoutes.goalPlan(id, false));
        assertThat(lines(".lb-client-plan-pictures")).isEmpty();
    }

    private static String href(String id) {
        return _get(Anchor.class, spec -> spec.withId(id)).getHref();
    }

    private FollowUpPage.Found found(AttemptId id) {
        return (FollowUpPage.Found) followUps.find(id);
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
