package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.ClientCondition.Change;
import nl.leerbrug.goalplan.OfferedGoal.Origin;
import nl.leerbrug.goalplan.Outlook.Course;
import nl.leerbrug.goalplan.OutlookEvent.Kind;
import nl.leerbrug.goalplan.PlanEdit.Agree;
import nl.leerbrug.goalplan.PlanEdit.PutGoal;
import nl.leerbrug.goalplan.PlanEdit.PutIfThen;
import nl.leerbrug.goalplan.PlanEdit.PutRecognition;
import nl.leerbrug.goalplan.PlanEdit.PutStep;
import nl.leerbrug.goalplan.PlanEdit.SetConfidence;
import nl.leerbrug.goalplan.PlanEdit.SetReview;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small catalogue about a bag of unopened mail, and plans made of it. */
public final class Plans {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
    static final FactId BAG_HEARD = new FactId("bag");
    static final ClientCondition CALM = new ClientCondition(4, 7, 8);
    static final SubPillarId DEBTS = new SubPillarId("debts");

    /** The numbers that ship; a test of the content holds them against the file. */
    public static final PlanRules RULES = new PlanRules(
            new PlanRules.Limits(300, 300, 200, 4, 20, 16, 6),
            new PlanRules.Capacity(16, 1, 4, 6),
            Map.of(Who.CLIENT, 100, Who.TOGETHER, 60, Who.LEARNER, 0, Who.OTHERS, 0),
            Map.of(Who.CLIENT, 100, Who.TOGETHER, 100, Who.LEARNER, 50, Who.OTHERS, 70),
            new PlanRules.Typed(4, 8, 30),
            new PlanRules.Ownership(40, 30, 30),
            new PlanRules.Chance(97, 1, 5, 4, 50, 50, 5, 20, 12, 30, 30, 60, 60, 45, 6, 6, 2, 10, 2, 97),
            new PlanRules.Thresholds(60, 40, 30, 55, 25, 50, 50, 7, 12, 7, 5, 2, 50),
            Map.of(
                    PlanCriterion.OWNERSHIP, new PlanRules.CriterionRule(20, 60),
                    PlanCriterion.SMART, new PlanRules.CriterionRule(15, 60),
                    PlanCriterion.STEP_SIZE, new PlanRules.CriterionRule(20, 60),
                    PlanCriterion.OBSTACLES, new PlanRules.CriterionRule(15, 50),
                    PlanCriterion.RECOGNITION, new PlanRules.CriterionRule(10, 60),
                    PlanCriterion.DATES, new PlanRules.CriterionRule(10, 60),
                    PlanCriterion.CRISIS, new PlanRules.CriterionRule(10, 100)));

    private Plans() {}

    static PlanCatalogue catalogue() {
        return catalogue(RecognitionPolicy.VOUCHERS);
    }

    static PlanCatalogue catalogue(RecognitionPolicy policy) {
        return new PlanCatalogue(
                TODAY,
                policy,
                List.of(
                        goal("open-bag", Origin.CLIENT, DEBTS, true),
                        goal("rent-plan", Origin.CLIENT, new SubPillarId("housing"), true),
                        goal("all-debts", Origin.MENTOR, DEBTS, false)),
                List.of(
                        new Fragment(new FragmentId("behind-coats"), "hij staat niet meer achter de jassen", BAG_HEARD),
                        new Fragment(new FragmentId("pile"), "een stapeltje, niet alles", null)),
                List.of(
                        step("bag-at-door", Who.CLIENT, 1, Control.OWN, Map.of(goalId("open-bag"), 10)),
                        new OfferedStep(
                                stepId("first-pile"),
                                "We openen één stapel.",
                                Who.TOGETHER,
                                3,
                                Control.OWN,
                                Set.of(new HelpId("beside")),
                                Set.of(),
                                TODAY,
                                null,
                                Map.of(goalId("open-bag"), 45, goalId("all-debts"), 20)),
                        new OfferedStep(
                                stepId("second-pile"),
                                "We openen nog een stapel.",
                                Who.TOGETHER,
                                3,
                                Control.OWN,
                                Set.of(),
                                Set.of(stepId("first-pile")),
                                TODAY.plusDays(3),
                                null,
                                Map.of(goalId("open-bag"), 45, goalId("rent-plan"), 20)),
                        new OfferedStep(
                                stepId("rent-talk"),
                                "Ik ga naar het gesprek.",
                                Who.CLIENT,
                                3,
                                Control.SHARED,
                                Set.of(),
                                Set.of(),
                                TODAY,
                                LocalDate.of(2026, 1, 29),
                                Map.of(goalId("rent-plan"), 50)),
                        step("call-everyone", Who.CLIENT, 5, Control.OTHERS, Map.of(goalId("all-debts"), 60)),
                        step("whole-bag", Who.CLIENT, 5, Control.OWN, Map.of(goalId("open-bag"), 70))),
                List.of(new Help(new HelpId("beside"), "iemand die ernaast zit")),
                List.of(
                        new Obstacle(
                                new ObstacleId("ill-child"),
                                "Finn is ziek.",
                                30,
                                Set.of(stepId("first-pile"), stepId("second-pile"))),
                        new Obstacle(new ObstacleId("freezing"), "Ik bevries.", 20, Set.of(stepId("first-pile")))),
                List.of(
                        ifThen("app-early", "ill-child", 80),
                        ifThen("close-it", "freezing", 70),
                        ifThen("push-on", "freezing", 10)),
                List.of(
                        recognition("coffee", false, 8),
                        recognition("voucher", true, 6),
                        recognition("card", false, 2),
                        recognition("all-or-nothing", true, 6, Pitfall.ONLY_GREAT_RESULTS, Pitfall.TAKEN_BACK)),
                List.of(new CrisisDate(
                        new CrisisId("rent-date"),
                        "Het gesprek over de huur.",
                        LocalDate.of(2026, 1, 29),
                        Set.of(stepId("rent-talk")),
                        20)),
                List.of(
                        new MessageLine(Kind.STEP_DONE, null, "Gelukt."),
                        new MessageLine(Kind.STEP_DONE, "bag-at-door", "De tas staat bij de deur."),
                        new MessageLine(Kind.CRISIS_STRUCK, null, "Er is een brief."),
                        new MessageLine(Kind.OVERLOADED, null, "Het is te veel."),
                        new MessageLine(Kind.OBSTACLE_MET, "ill-child", "Finn was ziek, ik heb geappt."),
                        new MessageLine(Kind.ENDED_WELL, null, "Ik slaap beter."),
                        new MessageLine(Kind.ENDED_STUCK, null, "Ik hoor nog wel van u.")),
                List.of(
                        new Answer(
                                new AnswerId("well-done"),
                                "U deed het zelf.",
                                List.of("AF"),
                                Set.of(Course.WELL, Course.MIXED),
                                new Change(-1, 1, 1),
                                new Change(0, -1, 0),
                                "Je noemt wat zij deed."),
                        new Answer(
                                new AnswerId("smaller"),
                                "Wat zou kleiner mogen?",
                                List.of("Q-open"),
                                Set.of(Course.STUCK),
                                new Change(-2, 1, 1),
                                Change.NONE,
                                "Ze mag zelf schrappen.")));
    }

    private static OfferedGoal goal(String id, Origin origin, SubPillarId subPillar, boolean clear) {
        return new OfferedGoal(goalId(id), id, origin, subPillar, Level.TWO, Level.THREE, clear, clear, List.of());
    }

    private static OfferedStep step(String id, Who who, int load, Control control, Map<GoalId, Integer> brings) {
        return new OfferedStep(stepId(id), id, who, load, control, Set.of(), Set.of(), TODAY, null, brings);
    }

    private static OfferedIfThen ifThen(String id, String obstacle, int cover) {
        return new OfferedIfThen(new IfThenId(id), id, Map.of(new ObstacleId(obstacle), cover));
    }

    private static OfferedRecognition recognition(String id, boolean material, int valued, Pitfall... pitfalls) {
        return new OfferedRecognition(new RecognitionId(id), id, material, valued, Set.of(pitfalls));
    }

    static GoalId goalId(String id) {
        return new GoalId(id);
    }

    static StepId stepId(String id) {
        return new StepId(id);
    }

    static LocalDate day(int days) {
        return TODAY.plusDays(days);
    }

    static PlanSituation situation() {
        return situation(CALM);
    }

    static PlanSituation situation(ClientCondition condition) {
        return PlanSituation.of(catalogue(), RULES, condition, Set.of(BAG_HEARD));
    }

    static PlanSituation situation(RecognitionPolicy policy) {
        return PlanSituation.of(catalogue(policy), RULES, CALM, Set.of(BAG_HEARD));
    }

    /** Her own goal in her own words, chosen by herself. */
    static Goal ownGoal(String id) {
        var fragment = catalogue().fragment(new FragmentId("behind-coats")).orElseThrow();
        return new Goal(
                goalId(id),
                false,
                DEBTS,
                Level.TWO,
                Level.THREE,
                List.of(Words.said(fragment), Words.ofLearner("voor 29 januari.")),
                "Ik wil daar niet zitten alsof ik gek ben.",
                Chooser.CLIENT,
                LocalDate.of(2026, 1, 29));
    }

    static Goal imposedGoal(String id) {
        return new Goal(
                goalId(id),
                false,
                DEBTS,
                null,
                null,
                List.of(Words.imposed("Alle schulden in kaart brengen.")),
                "",
                Chooser.LEARNER,
                null);
    }

    static PutStep put(String id, Who who, int days, String... help) {
        return new PutStep(new Step(
                stepId(id),
                null,
                who,
                day(days),
                Set.copyOf(java.util.Arrays.stream(help).map(HelpId::new).toList())));
    }

    static PutIfThen put(String ifThen, String obstacle) {
        return new PutIfThen(new IfThenPlan(new IfThenId(ifThen), new ObstacleId(obstacle), null));
    }

    static PutRecognition agree(String recognition, @Nullable StepId after) {
        return new PutRecognition(new Recognition(new RecognitionId(recognition), after, Chooser.CLIENT));
    }

    /** All is well with it. */
    static GoalActionPlan sound() {
        return GoalActionPlan.EMPTY.apply(List.of(
                new PutGoal(ownGoal("open-bag")),
                put("bag-at-door", Who.CLIENT, 1),
                put("first-pile", Who.TOGETHER, 3, "beside"),
                put("second-pile", Who.TOGETHER, 10),
                put("rent-talk", Who.CLIENT, 17),
                put("app-early", "ill-child"),
                put("close-it", "freezing"),
                agree("coffee", stepId("first-pile")),
                new SetConfidence(8),
                new SetReview(day(21)),
                new Agree(Party.CLIENT),
                new Agree(Party.LEARNER)));
    }

    static GoalActionPlan sound(PlanEdit... edits) {
        return sound().apply(List.of(edits)).apply(List.of(new Agree(Party.CLIENT), new Agree(Party.LEARNER)));
    }
}
