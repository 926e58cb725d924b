package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.Factor.Cause;
import nl.leerbrug.goalplan.Outlook.Course;
import nl.leerbrug.goalplan.OutlookEvent.Kind;
import nl.leerbrug.goalplan.PlanEdit.DropGoal;
import nl.leerbrug.goalplan.PlanEdit.DropIfThen;
import nl.leerbrug.goalplan.PlanEdit.DropStep;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.PutStep;
import nl.leerbrug.goalplan.PlanEdit.SetConfidence;
import nl.leerbrug.goalplan.StepOutlook.State;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OutlookTest {

    /** The author guide works this example out by hand. */
    @Test
    void aSoundPlanGoesWell() {
        var outlook = outlook(Plans.sound());

        assertThat(outlook.steps()).extracting(StepOutlook::chance).containsExactly(89, 78, 74, 78);
        assertThat(outlook.steps()).extracting(StepOutlook::state).containsOnly(State.DONE);
        assertThat(outlook.goals()).containsExactly(new GoalOutcome(Plans.goalId("open-bag"), 100, 4, 73));
        assertThat(outlook.outcome()).isEqualTo(73);
        assertThat(outlook.course()).isEqualTo(Course.WELL);
    }

    @Test
    void eachReasonIsToldWithWhatItTakes() {
        var factors = step(outlook(Plans.sound()), "first-pile").factors();

        assertThat(factors)
                .containsExactly(
                        new Factor(Cause.LOAD, "", -6),
                        new Factor(Cause.NOT_OWN, "", -5),
                        new Factor(Cause.OBSTACLE, "ill-child", -6),
                        new Factor(Cause.OBSTACLE, "freezing", -6),
                        new Factor(Cause.RECOGNITION, "coffee", 4));
    }

    @Test
    void eventsComeInOrderAndTheEndIsLast() {
        var events = outlook(Plans.sound()).events();

        assertThat(events)
                .extracting(OutlookEvent::kind)
                .containsExactly(
                        Kind.STEP_DONE,
                        Kind.OBSTACLE_MET,
                        Kind.OBSTACLE_MET,
                        Kind.RECOGNITION_GIVEN,
                        Kind.STEP_DONE,
                        Kind.STEP_DONE,
                        Kind.CRISIS_AVERTED,
                        Kind.STEP_DONE,
                        Kind.ENDED_WELL);
        assertThat(events).extracting(OutlookEvent::on).isSorted();
        assertThat(events.getLast().week()).isEqualTo(6);
    }

    @Test
    void theClientWritesAFewTimesAndAtTheEnd() {
        var messages = outlook(Plans.sound()).messages();

        assertThat(messages)
                .extracting(ClientMessage::text)
                .containsExactly("Finn was ziek, ik heb geappt.", "Gelukt.", "Ik slaap beter.");
        assertThat(messages).extracting(ClientMessage::week).containsExactly(1, 2, 6);
    }

    @Test
    void whoWritesOfTwoIsToldWithTheMessage() {
        var partner = new SpeakerId("partner");
        var catalogue = Catalogues.withMessages(
                Plans.catalogue(),
                new MessageLine(Kind.STEP_DONE, null, "Gelukt.", partner),
                new MessageLine(Kind.ENDED_WELL, null, "Ik slaap beter."));
        var now = Plans.situation();
        var situation = new PlanSituation(
                catalogue, now.rules(), now.today(), now.condition(), now.heard(), now.finished(), now.reached());

        var messages = Outlook.of(situation, Plans.sound()).messages();

        assertThat(messages)
                .extracting(ClientMessage::text, ClientMessage::voice)
                .containsExactly(tuple("Gelukt.", partner), tuple("Ik slaap beter.", null));
    }

    @Test
    void wordsAboutThisVeryThingComeFirst() {
        var messages = outlook(plan(Plans.put("bag-at-door", Who.CLIENT, 1), Plans.put("rent-talk", Who.CLIENT, 10)))
                .messages();

        assertThat(messages).extracting(ClientMessage::text).contains("De tas staat bij de deur.");
    }

    @Test
    void oneTrivialStepIsDoneAndMovesNothing() {
        var outlook = outlook(plan(Plans.put("bag-at-door", Who.CLIENT, 1)));

        assertThat(step(outlook, "bag-at-door").state()).isEqualTo(State.DONE);
        assertThat(outlook.outcome()).isLessThan(10);
        assertThat(outlook.course()).isEqualTo(Course.STUCK);
        assertThat(kinds(outlook)).contains(Kind.NOTHING_MOVED, Kind.ENDED_STUCK);
    }

    @Test
    void anOverfullPlanBreaksOnTheDayTheLoadPasses() {
        var outlook =
                outlook(Plans.sound(Plans.put("whole-bag", Who.CLIENT, 4), Plans.put("call-everyone", Who.CLIENT, 6)));

        var overloaded = event(outlook, Kind.OVERLOADED);
        assertThat(overloaded.subject()).isEqualTo("call-everyone");
        assertThat(overloaded.reasons()).containsExactly(new Factor(Cause.OVERLOAD, "", -24));
        assertThat(outlook.messages()).extracting(ClientMessage::text).contains("Het is te veel.");
        assertThat(step(outlook, "first-pile").chance())
                .isLessThan(step(outlook(Plans.sound()), "first-pile").chance());
    }

    @Test
    void aLoadThatOnlyAnOpenCrisisMakesTooMuchIsToldAtTheEnd() {
        var situation = Plans.situation(new ClientCondition(9, 5, 8));
        var plan = plan(Plans.put("bag-at-door", Who.CLIENT, 1), Plans.put("whole-bag", Who.CLIENT, 2));

        var overloaded = event(Outlook.of(situation, plan), Kind.OVERLOADED);

        assertThat(overloaded.subject()).isEmpty();
        assertThat(overloaded.on()).isEqualTo(situation.lastDay());
    }

    @Test
    void anImposedPlanLosesHeart() {
        var imposed = Plans.sound(new DropGoal(Plans.goalId("open-bag")), new PutGoal(Plans.imposedGoal("all-debts")));

        var outlook = outlook(imposed);

        assertThat(event(outlook, Kind.HEART_LOST).reasons()).containsExactly(new Factor(Cause.NOT_OWN, "", -30));
        assertThat(outlook.outcome()).isLessThan(outlook(Plans.sound()).outcome());
    }

    @Test
    void aGoalThatIsNobodysStepsGetsNowhere() {
        assertThat(outlook(GoalActionPlan.EMPTY).outcome()).isZero();
        assertThat(outlook(GoalActionPlan.EMPTY).events())
                .extracting(OutlookEvent::kind)
                .containsExactly(Kind.CRISIS_STRUCK, Kind.NOTHING_MOVED, Kind.ENDED_STUCK);
    }

    @Test
    void anObstacleWithoutAPlanStrikesWhereItHitsFirst() {
        var outlook = outlook(Plans.sound(new DropIfThen(new IfThenId("app-early"))));

        assertThat(event(outlook, Kind.OBSTACLE_STRUCK)).satisfies(event -> {
            assertThat(event.subject()).isEqualTo("ill-child");
            assertThat(event.on()).isEqualTo(Plans.day(3));
            assertThat(event.reasons()).containsExactly(new Factor(Cause.OBSTACLE, "ill-child", -30));
        });
    }

    @Test
    void aCrisisDateThatIsLeftOpenStrikesAndWhatComesAfterSuffers() {
        var later = Plans.put("bag-at-door", Who.CLIENT, 30);

        var open = outlook(Plans.sound(new DropStep(Plans.stepId("rent-talk")), later));
        var covered = outlook(Plans.sound(later));

        assertThat(event(open, Kind.CRISIS_STRUCK).subject()).isEqualTo("rent-date");
        assertThat(open.goals().getFirst().lost()).isEqualTo(20);
        assertThat(step(open, "bag-at-door").factors()).contains(new Factor(Cause.CRISIS_BEFORE, "rent-date", -10));
        assertThat(covered.outcome()).isGreaterThan(open.outcome());
        assertThat(open.messages()).extracting(ClientMessage::text).contains("Er is een brief.");
    }

    @Test
    void aCrisisDateMayStrikeThoughAStepWasPlanned() {
        var condition = new ClientCondition(10, 1, 0);

        var event = event(Outlook.of(Plans.situation(condition), Plans.sound()), Kind.CRISIS_STRUCK);

        assertThat(event.reasons()).extracting(Factor::cause).contains(Cause.OVERLOAD, Cause.NOT_OWN);
        assertThat(event.reasons()).extracting(Factor::points).isSorted();
    }

    @Test
    void daysThatCannotBeTakeTheirToll() {
        var outlook = outlook(Plans.sound(
                Plans.put("bag-at-door", Who.CLIENT, -3),
                Plans.put("second-pile", Who.TOGETHER, 2),
                Plans.put("rent-talk", Who.CLIENT, 20)));

        assertThat(causes(outlook, "bag-at-door")).contains(Cause.PAST);
        assertThat(causes(outlook, "second-pile")).contains(Cause.TOO_EARLY, Cause.FIRST_MISSING);
        assertThat(causes(outlook, "rent-talk")).contains(Cause.TOO_LATE, Cause.SHARED_CONTROL);
        assertThat(outlook.events()).allSatisfy(event -> assertThat(event.on()).isAfterOrEqualTo(Plans.TODAY));
    }

    @Test
    void whatIsPlannedAfterTheSixWeeksBringsNothingYet() {
        var outlook = outlook(Plans.sound(Plans.put("second-pile", Who.TOGETHER, 50)));

        assertThat(step(outlook, "second-pile").state()).isEqualTo(State.LATER);
        assertThat(step(outlook, "second-pile").chance()).isZero();
        assertThat(outlook.events()).noneMatch(event -> event.subject().equals("second-pile"));
    }

    @Test
    void whoDoesItChangesWhatItAsksAndWhatItBrings() {
        var alone = outlook(Plans.sound(Plans.put("first-pile", Who.CLIENT, 3, "beside")));
        var learner = outlook(Plans.sound(Plans.put("first-pile", Who.LEARNER, 3, "beside")));
        var together = outlook(Plans.sound());

        assertThat(step(alone, "first-pile").chance())
                .isLessThan(step(together, "first-pile").chance());
        assertThat(step(learner, "first-pile").chance())
                .isGreaterThan(step(together, "first-pile").chance());
        assertThat(learner.outcome()).isLessThan(together.outcome());
    }

    @Test
    void missingHelpAndDoubtAreReasons() {
        var outlook = outlook(Plans.sound(Plans.put("first-pile", Who.TOGETHER, 3), new SetConfidence(4)));

        assertThat(step(outlook, "first-pile").factors())
                .contains(new Factor(Cause.HELP_MISSING, "beside", -12), new Factor(Cause.DOUBT, "", -6));
    }

    @Test
    void recognitionThatWorksTheWrongWayWeighsOnEverything() {
        var soured = outlook(Plans.sound(Plans.agree("all-or-nothing", null)));

        assertThat(event(soured, Kind.RECOGNITION_SOURED).on())
                .isEqualTo(Plans.situation().lastDay());
        assertThat(soured.steps())
                .allSatisfy(step -> assertThat(step.factors()).contains(new Factor(Cause.PITFALL, "", -12)));
        assertThat(soured.outcome()).isLessThan(outlook(Plans.sound()).outcome());
    }

    @Test
    void recognitionForAStepThatFailsIsNotGiven() {
        var outlook = Outlook.of(Plans.situation(new ClientCondition(10, 1, 0)), Plans.sound());

        assertThat(kinds(outlook)).doesNotContain(Kind.RECOGNITION_GIVEN).contains(Kind.STEP_MISSED);
    }

    @Test
    void halfDoneIsSaidToo() {
        var outlook = Outlook.of(Plans.situation(new ClientCondition(7, 4, 2)), Plans.sound());

        assertThat(outlook.steps()).extracting(StepOutlook::state).contains(State.HALF);
        assertThat(kinds(outlook)).contains(Kind.STEP_HALF);
        assertThat(outlook.course()).isEqualTo(Course.MIXED);
    }

    @Test
    void aTypedStepBringsALittleAndIsOutOfControl() {
        var outlook = outlook(Plans.sound(
                new PutStep(Step.typed(new StepId("eigen"), "Mijn zus vragen.", Who.CLIENT, Plans.day(5)))));

        assertThat(causes(outlook, "eigen")).contains(Cause.NO_CONTROL);
    }

    @Test
    void aTypedGoalIsServedHalfByStepsForItsSubPillar() {
        var own = Plans.ownGoal("open-bag");
        var typed = new Goal(
                Plans.goalId("eigen"), true, own.subPillar(), null, null, own.words(), "Nu.", Chooser.CLIENT, own.by());

        var outlook = outlook(Plans.sound(new DropGoal(own.id()), new PutGoal(typed)));

        assertThat(outlook.goals().getFirst().potential()).isEqualTo(5 + 22 + 22);
    }

    @Test
    void stepsThatWaitForEachOtherDoNotGoRound() {
        var plan = Plans.sound();
        var situation = Plans.situation();
        var round = new PlanSituation(
                Catalogues.waitingForEachOther(situation.catalogue()),
                situation.rules(),
                situation.today(),
                situation.condition(),
                situation.heard(),
                situation.finished(),
                situation.reached());

        var outlook = Outlook.of(round, plan.apply(Plans.put("first-pile", Who.TOGETHER, 10, "beside")));

        assertThat(outlook.steps()).hasSize(4);
        assertThat(Outlook.of(round, plan)).isEqualTo(Outlook.of(round, plan));
    }

    private static GoalActionPlan plan(PlanEdit... edits) {
        return GoalActionPlan.EMPTY
                .apply(new PutGoal(Plans.ownGoal("open-bag")))
                .apply(List.of(edits));
    }

    private static Outlook outlook(GoalActionPlan plan) {
        return Outlook.of(Plans.situation(), plan);
    }

    private static StepOutlook step(Outlook outlook, String id) {
        return outlook.steps().stream()
                .filter(step -> step.step().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cause> causes(Outlook outlook, String step) {
        return step(outlook, step).factors().stream().map(Factor::cause).toList();
    }

    private static List<Kind> kinds(Outlook outlook) {
        return outlook.events().stream().map(OutlookEvent::kind).toList();
    }

    private static OutlookEvent event(Outlook outlook, Kind kind) {
        return outlook.events().stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
