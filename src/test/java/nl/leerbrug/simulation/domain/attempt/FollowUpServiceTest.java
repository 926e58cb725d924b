package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Decision.Reason;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.PlanAssent;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.AnswerId;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.goalplan.PlanRefusal.Code;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.StepOutlook;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.GoalStart;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

/** Six weeks after a goal conversation: the plan is adjusted, answered once, and all of it kept. */
class FollowUpServiceTest extends SimulationWorldTest {

    private static final AnswerId ANSWER = new AnswerId("mooi");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final StepId CALLING = new StepId("alle-bellen");
    private static final PlanEdit CALL = new PlanEdit.PutStep(Step.of(CALLING, Who.CLIENT, DAY));

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private DebriefService debriefs;

    @Autowired
    private ReflectionService reflections;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void meetWimAgain() {
        world.publish(WimGoal.published());
    }

    @Test
    void isToldWhenTheConversationIsOverAndOneHasLookedBack() {
        var id = startGoal();
        assertThat(followUps.find(id)).isEqualTo(new FollowUpPage.NotYet(id));
        playGoalAsTheExpert(id);
        assertThat(followUps.find(id)).isEqualTo(new FollowUpPage.OwnWordsFirst(id));

        lookBack(id);

        var found = found(id);
        assertThat(found.first()).isEqualTo(conversation(id).planReview().orElseThrow());
        assertThat(found.first().outlook().messages()).isNotEmpty();
        assertThat(found.adjusted()).isEqualTo(found.first().plan());
        assertThat(found.followUp()).isEmpty();
        assertThat(found.open()).isTrue();
        assertThat(found.answers()).isNotEmpty();
        assertThat(found.fragments()).isNotEmpty();
    }

    @Test
    void planIsAdjustedAndThenAnsweredOnce() {
        var shown = ready();

        var adjusted = kept(followUps.edit(shown, MoveId.random(), CALL));
        assertThat(adjusted.adjusted().step(CALLING).map(Step::on)).contains(DAY);
        assertThat(adjusted.first()).isEqualTo(shown.first());
        assertThat(found(id(shown))).isEqualTo(adjusted);
        var answered = kept(followUps.answer(adjusted, MoveId.random(), ANSWER));

        assertThat(answered.open()).isFalse();
        assertThat(answered.followUp()).hasValueSatisfying(followUp -> {
            assertThat(followUp.suited()).isTrue();
            assertThat(followUp.changes()).isNotEmpty();
        });
        assertThat(found(id(shown))).isEqualTo(answered);
        assertThat(followUps.answer(answered, MoveId.random(), ANSWER))
                .isEqualTo(new FollowUpOutcome.Refused(Reason.ENDED));
        assertThat(followUps.edit(answered, MoveId.random(), CALL))
                .isEqualTo(new FollowUpOutcome.Refused(Reason.ENDED));
        assertThat(debriefs.find(id(shown))).isInstanceOfSatisfying(DebriefPage.Ready.class, debrief -> {
            assertThat(debrief.followUp()).isEqualTo(answered.followUp());
            assertThat(debrief.planReview()).contains(shown.first());
        });
    }

    @Test
    void clientIsAskedAgainAboutAPlanThatWasChangedAndOnlyThen() {
        var shown = ready();
        assertThat(shown.assent()).isEmpty();
        var changed = kept(followUps.edit(shown, MoveId.random(), new PlanEdit.SetReview(DAY.plusDays(21))));
        assertThat(changed.adjusted().agreed()).isEmpty();

        var answered = kept(followUps.answer(changed, MoveId.random(), ANSWER));

        assertThat(answered.assent().map(PlanAssent::kind)).contains(PlanAssent.Kind.GIVEN);
        assertThat(answered.adjusted().isAgreedByBoth()).isTrue();
        assertThat(answered.followUp().orElseThrow().rubric().result(PlanCriterion.OWNERSHIP))
                .isEqualTo(shown.first().rubric().result(PlanCriterion.OWNERSHIP));
        assertThat(found(id(shown))).isEqualTo(answered);
        var left = kept(followUps.answer(ready(), MoveId.random(), ANSWER));
        assertThat(left.assent().map(PlanAssent::kind)).contains(PlanAssent.Kind.STANDS);
        assertThat(left.adjusted()).isEqualTo(left.first().plan());
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        var shown = ready();
        var sent = MoveId.random();
        var first = followUps.edit(shown, sent, CALL);

        var secondClick = followUps.edit(kept(first), sent, CALL);
        var sentOnceMore = followUps.edit(shown, sent, CALL);
        var answer = MoveId.random();
        var answered = followUps.answer(kept(first), answer, ANSWER);

        assertThat(List.of(secondClick, sentOnceMore)).containsOnly(first);
        assertThat(followUps.answer(kept(answered), answer, ANSWER)).isEqualTo(answered);
        assertThat(followUps.answer(kept(first), answer, ANSWER)).isEqualTo(answered);
        assertThat(found(id(shown)).steps()).isEqualTo(2);
    }

    @Test
    void screenThatWasLeftBehindIsToldHowItStandsAndAddsNothing() {
        var shown = ready();
        var now = kept(followUps.edit(shown, MoveId.random(), CALL));
        var elsewhere = new FollowUpOutcome.Elsewhere(now);

        assertThat(followUps.edit(shown, MoveId.random(), CALL)).isEqualTo(elsewhere);
        assertThat(followUps.answer(shown, MoveId.random(), ANSWER)).isEqualTo(elsewhere);
        assertThat(followUps.answer(shown, MoveId.random(), new AnswerId("boos")))
                .isEqualTo(elsewhere);
        assertThat(followUps.edit(shown, MoveId.random(), new PlanEdit.SetConfidence(9)))
                .isEqualTo(elsewhere);
        assertThat(found(id(shown))).isEqualTo(now);
    }

    @Test
    void ofAnswersAtTheSameMomentOneCounts() throws Exception {
        var shown = ready();
        Callable<FollowUpOutcome> answer = () -> {
            SimulationWorld.signIn(trainee, Role.TRAINEE);
            return followUps.answer(shown, MoveId.random(), ANSWER);
        };

        List<FollowUpOutcome> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(List.of(answer, answer, answer, answer))) {
                results.add(result.get());
            }
        }

        assertThat(results).filteredOn(FollowUpOutcome.Kept.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(FollowUpOutcome.Elsewhere.class::isInstance)
                .hasSize(3);
        assertThat(found(id(shown)).steps()).isEqualTo(1);
    }

    @Test
    void refusalsAreToldByTheirFieldAndNothingIsLost() {
        var shown = ready();
        var late = kept(followUps.edit(shown, MoveId.random(), CALL));
        for (var step : shown.first().outlook().steps()) {
            if (step.state() != StepOutlook.State.DONE) {
                var dropped = new PlanEdit.DropStep(step.step().id());
                late = kept(followUps.edit(late, MoveId.random(), dropped));
            }
        }

        assertThat(followUps.edit(late, MoveId.random(), new PlanEdit.SetReview(DAY.minusDays(1))))
                .isEqualTo(refused(Field.REVIEW, Code.REVIEW_BEFORE_FIRST_STEP, "", 0));
        assertThat(followUps.edit(late, MoveId.random(), new PlanEdit.PutGoal(goal("map-open", Words.ofLearner(" ")))))
                .isEqualTo(refused(Field.GOAL, Code.GOAL_EMPTY, "map-open", 0));
        assertThat(followUps.edit(
                        late,
                        MoveId.random(),
                        new PlanEdit.PutStep(Step.typed(new StepId("eigen"), "x".repeat(201), Who.CLIENT, DAY))))
                .isEqualTo(refused(Field.STEP, Code.TEXT_TOO_LONG, "eigen", 200));
        assertThat(followUps.edit(late, MoveId.random(), new PlanEdit.SetConfidence(9)))
                .isEqualTo(new FollowUpOutcome.Refused(Reason.NOT_YOURS));
        assertThat(followUps.edit(late, MoveId.random(), new PlanEdit.Agree(Party.LEARNER)))
                .isEqualTo(new FollowUpOutcome.Refused(Reason.NOT_NOW));
        assertThat(followUps.answer(late, MoveId.random(), new AnswerId("boos")))
                .isEqualTo(new FollowUpOutcome.Refused(Reason.UNKNOWN));
        assertThat(found(id(shown))).isEqualTo(late);
    }

    @Test
    void nobodyCanSayAfterwardsThatTheClientChose() {
        var shown = ready();

        var now = kept(followUps.edit(
                shown,
                MoveId.random(),
                new PlanEdit.PutGoal(goal("alles-betalen", Words.ofLearner("Alles in één keer.")))));

        assertThat(now.adjusted().goals()).last().satisfies(goal -> {
            assertThat(goal.chosenBy()).isEqualTo(Chooser.LEARNER);
            assertThat(goal.shareOf(Whose.IMPOSED)).isEqualTo(100);
        });
    }

    @Test
    void neighboursSixWeeksAreNotThere() {
        var shown = ready();

        SimulationWorld.aTrainee();

        assertThat(followUps.find(id(shown))).isEqualTo(new FollowUpPage.Unknown());
        assertThat(followUps.edit(shown, MoveId.random(), CALL)).isEqualTo(new FollowUpOutcome.Unknown());
        assertThat(followUps.answer(shown, MoveId.random(), ANSWER)).isEqualTo(new FollowUpOutcome.Unknown());
        SimulationWorld.signIn(trainee, Role.TRAINEE);
        assertThat(found(id(shown))).isEqualTo(shown);
    }

    @Test
    void goesOnWithTheVersionThatItBeganWith() {
        var shown = ready();
        kept(followUps.edit(shown, MoveId.random(), CALL));

        world.withdraw();

        var found = found(id(shown));
        assertThat(found.steps()).isEqualTo(1);
        assertThat(kept(followUps.answer(found, MoveId.random(), ANSWER)).followUp())
                .isPresent();
    }

    @Test
    void whatANewerVersionWroteIsNotGuessedAndStays() {
        var shown = ready();
        var now = kept(followUps.edit(shown, MoveId.random(), CALL));
        update(shown, "update simulation_follow_up set events = replace(events, 'plan-edited.1', 'plan-edited.9')");

        var found = found(id(shown));

        assertThat(found.open()).isFalse();
        assertThat(found.adjusted()).isEqualTo(shown.adjusted());
        assertThat(followUps.edit(found, MoveId.random(), CALL)).isEqualTo(new FollowUpOutcome.Refused(Reason.ENDED));
        update(shown, "update simulation_follow_up set events = replace(events, 'plan-edited.9', 'plan-edited.1')");
        assertThat(found(id(shown))).isEqualTo(now);
        update(shown, "update simulation_follow_up set answer = 'van-later'");
        assertThat(found(id(shown)).open()).isFalse();
    }

    @Test
    void otherConversationsHaveNone() {
        var id = begin(Mode.PRACTICE);
        make(id, new Move.Close());
        lookBack(id);

        assertThat(followUps.find(id)).isEqualTo(new FollowUpPage.Unknown());
        assertThat(debriefs.find(id)).isInstanceOfSatisfying(DebriefPage.Ready.class, debrief -> {
            assertThat(debrief.planReview()).isEmpty();
            assertThat(debrief.followUp()).isEmpty();
        });
    }

    @Test
    void goesWithTheConversationThatIsThrownAway() {
        var shown = ready();
        followUps.edit(shown, MoveId.random(), CALL);

        assertThat(simulation.delete(id(shown))).isTrue();

        assertThat(followUps.find(id(shown))).isEqualTo(new FollowUpPage.Unknown());
        assertThat(database.sql("select count(*) from simulation_follow_up where attempt_id = :id")
                        .param("id", id(shown).toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aShortRunHasNoSixWeeksLater() {
        var id = AttemptId.random();
        simulation.startShortRun(id, WimGoal.client().id(), new ShortRunId("wim-als-dan"));
        make(id, new Move.Close());
        lookBack(id);

        assertThat(conversation(id).state().isOver()).isTrue();
        assertThat(conversation(id).state().spot().phase()).isEqualTo(new PhaseId("obstakels"));
        assertThat(followUps.find(id)).isEqualTo(new FollowUpPage.Unknown());
    }

    private FollowUpPage.Found ready() {
        var id = startGoal();
        playGoalAsTheExpert(id);
        lookBack(id);
        return found(id);
    }

    private AttemptId startGoal() {
        var id = AttemptId.random();
        simulation.startGoal(id, WimGoal.client().id(), Mode.PRACTICE, GoalStart.EXPERT_BRIDGE);
        return id;
    }

    private void lookBack(AttemptId id) {
        reflections.save(id, ReflectionQuestion.WENT_WELL, "Zijn eigen woorden", 0);
    }

    private FollowUpPage.Found found(AttemptId id) {
        return (FollowUpPage.Found) followUps.find(id);
    }

    private static AttemptId id(FollowUpPage.Found found) {
        return found.conversation().id();
    }

    private static FollowUpPage.Found kept(FollowUpOutcome outcome) {
        return ((FollowUpOutcome.Kept) outcome).now();
    }

    private static FollowUpOutcome refused(Field field, Code code, String subject, int limit) {
        return new FollowUpOutcome.PlanRefused(List.of(new PlanRefusal(field, code, subject, limit)));
    }

    private static Goal goal(String id, Words... words) {
        var offered = WimGoal.scenario()
                .requireGoal()
                .catalogue()
                .goal(new GoalId(id))
                .orElseThrow();
        return new Goal(offered.id(), false, offered.subPillar(), null, null, List.of(words), "", Chooser.CLIENT, null);
    }

    private void update(FollowUpPage.Found shown, String statement) {
        transactions.executeWithoutResult(status -> database.sql(statement + " where attempt_id = :id")
                .param("id", id(shown).toString())
                .update());
    }
}
