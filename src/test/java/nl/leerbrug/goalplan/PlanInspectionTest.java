package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanExample.Expectation;
import nl.leerbrug.goalplan.PlanExample.Role;
import nl.leerbrug.goalplan.PlanFinding.Code;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PlanInspectionTest {

    @Test
    void tooFewOfAnythingIsToldWithWhatIsWanted() {
        assertThat(findings(Plans.catalogue()))
                .contains(
                        PlanFinding.error("plan", Code.FEW_OWN_GOALS, 2, PlanInspection.OWN_GOALS),
                        PlanFinding.error("plan", Code.FEW_MENTOR_GOALS, 1, PlanInspection.MENTOR_GOALS),
                        PlanFinding.error("plan", Code.FEW_STEPS, 6, PlanInspection.STEPS),
                        PlanFinding.error("plan", Code.FEW_OBSTACLES, 2, PlanInspection.OBSTACLES),
                        PlanFinding.error("plan", Code.NO_LAST_MESSAGE, Outlook.Course.MIXED),
                        PlanFinding.error("plan", Code.NO_EXAMPLE, Role.IMPOSED));
    }

    @Test
    void whatIsEnoughIsNotTold() {
        assertThat(findings(Plans.catalogue()))
                .extracting(PlanFinding::code)
                .doesNotContain(
                        Code.NO_DAY_FITS,
                        Code.WAITS_FOR_ITSELF,
                        Code.OBSTACLE_NOT_COVERED,
                        Code.CRISIS_OUTSIDE,
                        Code.CRISIS_NOT_COVERED,
                        Code.NO_RECOGNITION,
                        Code.NO_ANSWER);
    }

    @Test
    void aGoalThatCannotBeReachedOrBegunIsAdvice() {
        assertThat(findings(Plans.catalogue()))
                .contains(
                        PlanFinding.warning("goal/rent-plan", Code.GOAL_OUT_OF_REACH, 70, 100),
                        PlanFinding.warning("goal/rent-plan", Code.NO_SMALL_STEP))
                .noneMatch(finding -> finding.subject().equals("goal/open-bag"));
    }

    @Test
    void wordsThatNoGoalIsMadeOfAreAdvice() {
        assertThat(findings(Plans.catalogue()))
                .contains(PlanFinding.warning("fragment/behind-coats", Code.FRAGMENT_UNUSED));
    }

    @Test
    void stepsThatWaitForEachOtherAreTold() {
        assertThat(findings(Catalogues.waitingForEachOther(Plans.catalogue())))
                .contains(
                        PlanFinding.error("step/first-pile", Code.WAITS_FOR_ITSELF),
                        PlanFinding.error("step/second-pile", Code.WAITS_FOR_ITSELF));
    }

    @Test
    void aStepThatMustWaitUntilAfterItsLastDayIsTold() {
        var late = Catalogues.withSteps(
                Plans.catalogue(),
                step -> step.id().equals(Plans.stepId("second-pile"))
                        ? between(step, Plans.day(0), Plans.day(2))
                        : step.id().equals(Plans.stepId("first-pile"))
                                ? between(step, Plans.day(5), Plans.day(90))
                                : step);

        assertThat(findings(late))
                .contains(PlanFinding.error("step/second-pile", Code.NO_DAY_FITS))
                .doesNotContain(PlanFinding.error("step/first-pile", Code.NO_DAY_FITS));
    }

    @Test
    void aCrisisDateThatNoStepCanReachIsTold() {
        var catalogue = Plans.catalogue();
        var early = Catalogues.withSteps(
                catalogue,
                step -> step.id().equals(Plans.stepId("rent-talk"))
                        ? between(step, Plans.day(30), Plans.day(40))
                        : step);
        var past = crisisOn(catalogue, Plans.day(-1));
        var later = crisisOn(catalogue, Plans.day(43));

        assertThat(findings(early)).contains(PlanFinding.error("crisis/rent-date", Code.CRISIS_NOT_COVERED));
        assertThat(findings(past)).contains(PlanFinding.error("crisis/rent-date", Code.CRISIS_OUTSIDE));
        assertThat(findings(later)).contains(PlanFinding.error("crisis/rent-date", Code.CRISIS_OUTSIDE));
    }

    @Test
    void recognitionThatIsNotDoneHereOrMeansNothingIsNone() {
        var sound = Plans.catalogue();
        var poor = new PlanCatalogue(
                sound.today(),
                RecognitionPolicy.NONE,
                sound.goals(),
                sound.fragments(),
                sound.steps(),
                sound.helps(),
                sound.obstacles(),
                List.of(),
                sound.recognitions().stream()
                        .filter(form -> !form.id().value().equals("coffee"))
                        .toList(),
                sound.crises(),
                sound.messages(),
                List.of());

        assertThat(findings(poor))
                .contains(
                        PlanFinding.error("plan", Code.NO_RECOGNITION),
                        PlanFinding.error("plan", Code.NO_ANSWER, Outlook.Course.WELL),
                        PlanFinding.error("obstacle/freezing", Code.OBSTACLE_NOT_COVERED, 0, 50));
    }

    @Test
    void anExampleThatComesOutAsExpectedIsNotTold() {
        assertThat(findings(example(
                        Role.STRONG, Plans.sound(), new Expectation(70, 80, Outlook.Course.WELL, true, Set.of()))))
                .noneMatch(finding -> finding.subject().startsWith("example/"));
    }

    @Test
    void anExampleThatComesOutOtherwiseIsToldWithBoth() {
        var expectation = new Expectation(80, 90, Outlook.Course.STUCK, false, Set.of(PlanCriterion.CRISIS));

        assertThat(findings(example(Role.STRONG, Plans.sound(), expectation)))
                .contains(
                        PlanFinding.error("example/strong", Code.EXAMPLE_DIFFERS, "outcome", "80-90", 73),
                        PlanFinding.error(
                                "example/strong",
                                Code.EXAMPLE_DIFFERS,
                                "course",
                                Outlook.Course.STUCK,
                                Outlook.Course.WELL),
                        PlanFinding.error("example/strong", Code.EXAMPLE_DIFFERS, "passes", false, List.of()),
                        PlanFinding.error(
                                "example/strong",
                                Code.EXAMPLE_DIFFERS,
                                "fails",
                                Set.of(PlanCriterion.CRISIS),
                                List.of()));
    }

    @Test
    void anExampleThatWouldBeRefusedIsTold() {
        var expectation = new Expectation(0, 100, Outlook.Course.STUCK, false, Set.of());

        assertThat(findings(example(Role.TRIVIAL, GoalActionPlan.EMPTY, expectation)))
                .contains(PlanFinding.error(
                        "example/trivial",
                        Code.EXAMPLE_REFUSED,
                        PlanRefusal.Field.GOAL,
                        PlanRefusal.Code.GOAL_EMPTY,
                        ""));
    }

    @Test
    void aPoorExampleThatDoesAsWellAsABetterOneIsTold() {
        var any = new Expectation(0, 100, Outlook.Course.WELL, true, Set.of());

        assertThat(findings(
                        example(Role.STRONG, Plans.sound(), any),
                        example(Role.MIDDLING, Plans.sound(), any),
                        example(Role.OVERFULL, Plans.sound(), any)))
                .contains(
                        PlanFinding.error("example/middling", Code.EXAMPLES_TOO_CLOSE, 73, Role.STRONG, 73),
                        PlanFinding.error("example/overfull", Code.EXAMPLES_TOO_CLOSE, 73, Role.MIDDLING, 73));
    }

    private static OfferedStep between(OfferedStep step, LocalDate earliest, LocalDate latest) {
        return new OfferedStep(
                step.id(),
                step.text(),
                step.who(),
                step.load(),
                step.control(),
                step.needs(),
                step.after(),
                earliest,
                latest,
                step.brings());
    }

    private static PlanCatalogue crisisOn(PlanCatalogue catalogue, LocalDate day) {
        var crisis = catalogue.crises().getFirst();
        return Catalogues.with(
                catalogue,
                catalogue.steps(),
                List.of(new CrisisDate(crisis.id(), crisis.text(), day, crisis.coveredBy(), crisis.loss())));
    }

    private static PlanExample example(Role role, GoalActionPlan plan, Expectation expectation) {
        return new PlanExample(role, Plans.CALM, Set.of(Plans.BAG_HEARD), plan, expectation);
    }

    private static List<PlanFinding> findings(PlanExample... examples) {
        return new CasePlan(Plans.catalogue(), List.of(examples)).inspect(Plans.RULES);
    }

    private static List<PlanFinding> findings(PlanCatalogue catalogue) {
        return new CasePlan(catalogue, List.of()).inspect(Plans.RULES);
    }
}
