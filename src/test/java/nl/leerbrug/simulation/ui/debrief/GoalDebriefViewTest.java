package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.TalkReview;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.Shown;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.PlanWords;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Optional;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** Looking back on a goal conversation: the plan, what is strong about it, and the talk of change. */
class GoalDebriefViewTest extends SimulationViewTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Test
    void planStandsThereAsBothLeftItAndLeadsToTheSixWeeks() {
        var conversation = conversation(Role.EXPERT);
        var review = review(conversation);

        show(new PlanCard(
                words(conversation, review.plan()), conversation.id(), review, review.plan(), Optional.empty()));

        assertThat(text())
                .contains(
                        "Het doelactieplan",
                        review.plan().goals().getFirst().text(),
                        "Wim koos dit doel zelf.",
                        "Stappen",
                        "Als er iets tussenkomt",
                        "Waardering",
                        "Vertrouwen: Wim geeft het een",
                        "Samen terugkijken op",
                        "Allebei akkoord.")
                .doesNotContain("Wat je veranderde");
        assertThat(_get(Anchor.class, spec -> spec.withText("Lees hoe het verderging"))
                        .getHref())
                .isEqualTo("/oefenen/zes-weken/" + conversation.id());
    }

    @Test
    void planAfterSixWeeksStandsBesideThePlanBefore() {
        var conversation = conversation(Role.EXPERT);
        var review = review(conversation);
        var dropped = review.plan().steps().getLast().id();
        var adjusted = review.plan().apply(new PlanEdit.DropStep(dropped));

        show(card(conversation, review, adjusted));

        assertThat(text())
                .contains("Aan het eind van het gesprek", "Na zes weken", "Wat je veranderde", "Stap eruit: ");
        assertThat(lines(".lb-plan-pair > .lb-plan-outline")).hasSize(2);
    }

    @Test
    void conversationWithoutAPlanIsSaidToHaveNone() {
        var conversation = Shown.conversation(WimGoal.client(), new Play(WimGoal.scenario(), 1), Mode.PRACTICE);
        var review = review(conversation);

        show(new PlanCard(
                words(conversation, review.plan()), conversation.id(), review, review.plan(), Optional.empty()));

        assertThat(text()).contains("Er kwam nog niets in het plan.");
    }

    @Test
    void planThatWasLeftAsItWasIsSaidToBe() {
        var conversation = conversation(Role.EXPERT);
        var review = review(conversation);

        show(card(conversation, review, review.plan()));

        assertThat(text()).contains("Je liet het plan zoals het was.");
    }

    @Test
    void everyCriterionTellsItsPointsAndWhatTheyRestOn() {
        var conversation = conversation(Role.EXPERT);
        var review = review(conversation);

        show(new RubricCard(words(conversation, review.plan()), review.rubric()));

        assertThat(text())
                .contains(
                        review.rubric().points() + " van de 100 punten",
                        "✓ Eigen regie:",
                        "✓ Het doel komt van de ander.");
        assertThat(lines(".lb-criteria > *")).hasSize(review.rubric().results().size());
    }

    @Test
    void poorPlanIsToldWhatIsMissingWithoutReproach() {
        var conversation = conversation(Role.POOR);
        var review = review(conversation);

        show(new RubricCard(words(conversation, review.plan()), review.rubric()));

        assertThat(text()).contains("• Nog niet: Eigen regie", "→ Dit doel komt van jou");
    }

    @Test
    void changeTalkIsShownWithWhatOneDidWithIt() {
        var conversation = conversation(Role.EXPERT);
        var review = TalkReview.of(conversation.events());

        show(new TalkCard(words(conversation, GoalActionPlan.EMPTY), review, "Wim"));

        assertThat(text())
                .contains(
                        "Verandertaal: %d keer. Je bouwde er %d keer op voort."
                                .formatted(
                                        review.of(nl.leerbrug.dialogue.Leaning.CHANGE)
                                                .size(),
                                        review.count(TalkReview.Handling.BUILT)),
                        "op voortgebouwd",
                        "Dan heb ik rust. De map eerst.");
    }

    @Test
    void whatWasPutIntoThePlanIsATurnOfItsOwn() {
        var conversation = conversation(Role.EXPERT);
        var turn = conversation.debrief().turns().stream()
                .filter(one -> one.move() instanceof nl.leerbrug.dialogue.Move.EditPlan)
                .findFirst()
                .orElseThrow();

        show(TurnReviewPanel.skills(conversation.scenario(), turn));

        assertThat(lines(".lb-tag")).containsExactly("In het plan zetten");
    }

    private static PlanCard card(Conversation conversation, PlanReview review, GoalActionPlan adjusted) {
        var answer = review.situation().catalogue().answers().getFirst().id();
        return new PlanCard(
                words(conversation, review.plan(), adjusted),
                conversation.id(),
                review,
                adjusted,
                FollowUp.of(review.situation(), review.plan(), review.outlook(), answer, adjusted));
    }

    private static void show(com.vaadin.flow.component.Component component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
    }

    private static Conversation conversation(Role role) {
        return Shown.conversation(WimGoal.client(), WimGoal.played(role), Mode.PRACTICE);
    }

    private static PlanReview review(Conversation conversation) {
        return conversation.planReview().orElseThrow();
    }

    private static PlanWords words(Conversation conversation, GoalActionPlan... plans) {
        return new PlanWords(conversation, (key, values) -> UI.getCurrent().getTranslation(key, values), DUTCH, plans);
    }
}
