package nl.leerbrug.simulation.ui.part;

import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.CrisisId;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanChange;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.goalplan.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan in words: what is left out, and what things are called. */
class PlanOutlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 13);
    private static final Locale DUTCH = Locale.of("nl");
    private static final Texts KEYS = (key, values) -> key + Arrays.toString(values);

    private final PlanReview review =
            PlanReview.of(WimGoal.scenario(), WimGoal.played(Role.EXPERT).state());
    private final PlanCatalogue catalogue = review.situation().catalogue();

    @Test
    void emptyPlanHasNothingToTell() {
        assertThat(outline(GoalActionPlan.EMPTY).parts()).isEmpty();
    }

    @Test
    void partsWithoutALineAreLeftOut() {
        var plan = GoalActionPlan.EMPTY.apply(new PlanEdit.PutStep(Step.of(step(), Who.CLIENT, DAY)));

        assertThat(outline(plan).parts())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.lines()).singleElement().asString().contains("dinsdag 13 januari"));
    }

    @Test
    void stepsStandInOrderOfTheirDays() {
        var later = catalogue.steps().getFirst();
        var first = catalogue.steps().getLast();
        var plan = GoalActionPlan.EMPTY.apply(List.of(
                new PlanEdit.PutStep(Step.of(later.id(), Who.CLIENT, DAY.plusDays(3))),
                new PlanEdit.PutStep(Step.of(first.id(), Who.LEARNER, DAY))));

        assertThat(outline(plan).parts().getFirst().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(first.text()),
                        line -> assertThat(line).contains(later.text()));
    }

    @Test
    void whatWasTypedIsCalledAsItWasTyped() {
        var typed = new GoalId("eigen-1");
        var names = new PlanNames(
                catalogue,
                GoalActionPlan.EMPTY.apply(List.of(
                        new PlanEdit.PutGoal(goal(typed, "Een rustige keuken.")),
                        new PlanEdit.PutStep(Step.typed(new StepId("eigen-2"), "De kast leeg.", Who.CLIENT, DAY)),
                        new PlanEdit.PutIfThen(
                                new IfThenPlan(new IfThenId("eigen-3"), new ObstacleId("late-rit"), "Dan bel ik.")))));

        assertThat(names.goal(typed)).isEqualTo("Een rustige keuken.");
        assertThat(names.step(new StepId("eigen-2"))).isEqualTo("De kast leeg.");
        assertThat(names.ifThen(new IfThenId("eigen-3"))).isEqualTo("Dan bel ik.");
    }

    @Test
    void everythingOfTheCatalogueHasItsNameAndWhatIsGoneKeepsItsId() {
        var names = new PlanNames(catalogue, review.plan());

        assertThat(catalogue.goals())
                .allSatisfy(goal ->
                        assertThat(names.goal(goal.id())).isNotEqualTo(goal.id().value()));
        assertThat(catalogue.helps())
                .allSatisfy(help -> assertThat(names.help(help.id())).isEqualTo(help.text()));
        assertThat(catalogue.crises())
                .allSatisfy(crisis -> assertThat(names.crisis(crisis.id())).isEqualTo(crisis.text()));
        assertThat(List.of(
                        names.goal(new GoalId("weg")),
                        names.step(new StepId("weg")),
                        names.ifThen(new IfThenId("weg")),
                        names.obstacle(new ObstacleId("weg")),
                        names.recognition(new RecognitionId("weg")),
                        names.help(new HelpId("weg")),
                        names.crisis(new CrisisId("weg"))))
                .containsOnly("weg");
    }

    @Test
    void everyChangeSaysWhatItIsAbout() {
        var names = new PlanNames(catalogue, review.plan());

        assertThat(PlanChange.between(GoalActionPlan.EMPTY, review.plan()))
                .allSatisfy(change -> assertThat(names.subject(change).isEmpty())
                        .isEqualTo(change.subject().isEmpty()));
        assertThat(names.subject(new PlanChange(
                        PlanChange.Kind.IF_THEN_ADDED,
                        "late-rit/" + review.plan().ifThens().getFirst().id())))
                .isEqualTo(names.ifThen(review.plan().ifThens().getFirst().id()));
    }

    private PlanOutline outline(GoalActionPlan plan) {
        return PlanOutline.of(catalogue, plan, WimGoal.scenario().client(), KEYS, DUTCH);
    }

    private StepId step() {
        return catalogue.steps().getFirst().id();
    }

    private static Goal goal(GoalId id, String text) {
        return new Goal(
                id,
                true,
                new SubPillarId("wonen"),
                null,
                null,
                List.of(Words.ofLearner(text)),
                "",
                Chooser.CLIENT,
                null);
    }
}
