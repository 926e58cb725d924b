package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.goalplan.PlanRefusal.Code;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.GoalStart;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.Simulations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A goal conversation: on whose bridge it rests, and the plan on the table. With the small client of the author guide. */
@ExtendWith(PublishedEventsExtension.class)
class GoalConversationTest extends SimulationWorldTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ReflectionService reflections;

    @Autowired
    private Simulations tasks;

    @Autowired
    private ComparisonService comparisons;

    @BeforeEach
    void meetWimAgain() {
        world.publish(WimGoal.published());
    }

    @Test
    void restsOnTheLearnersOwnBridgeWhenWanted() {
        var bridge = ownBridge();

        var now = conversation(startGoal(Mode.PRACTICE, GoalStart.OWN_BRIDGE));

        assertThat(now.scenario().id().kind()).isEqualTo(ConversationKind.GOAL);
        assertThat(now.state().sheet().own())
                .isEqualTo(bridge.state().sheet().own())
                .isNotEqualTo(WimGoal.scenario().requireGoal().levels());
        assertThat(now.state().memory().heard())
                .containsExactlyInAnyOrderElementsOf(bridge.state().memory().heard());
    }

    @Test
    void ofSeveralBridgesTheLastOneFinishedIsOnesOwn() {
        var first = ownBridge();
        pass(Duration.ofDays(1));
        var second = ownBridge();

        assertThat(simulation.findOwnBridge(WimGoal.client().id()))
                .contains(second.events().getLast().at())
                .isNotEqualTo(java.util.Optional.of(first.events().getLast().at()));
    }

    @Test
    void restsOnTheExpertsBridgeWhenThereIsNoneOfOnesOwn() {
        var now = conversation(startGoal(Mode.PRACTICE, GoalStart.OWN_BRIDGE));

        assertThat(simulation.findOwnBridge(WimGoal.client().id())).isEmpty();
        assertThat(now.state().sheet().own())
                .isEqualTo(WimGoal.scenario().requireGoal().levels());
    }

    @Test
    void bridgeWithoutALevelOrThatTheClientLeftIsNone() {
        var brokenOff = begin(Mode.PRACTICE);
        make(brokenOff, new Move.Close());
        var left = ownBridge().id();
        transactions.executeWithoutResult(
                status -> database.sql("update simulation_attempt set ending = 'CLIENT_LEFT' where id = :id")
                        .param("id", left.toString())
                        .update());

        assertThat(simulation.findOwnBridge(WimGoal.client().id())).isEmpty();
    }

    @Test
    void neighboursBridgeIsNotOnesOwn() {
        ownBridge();

        SimulationWorld.aTrainee();

        assertThat(simulation.findOwnBridge(WimGoal.client().id())).isEmpty();
    }

    @Test
    void begunFromTheCurriculumItRestsOnOnesOwnBridgeAndNotOnTheNeighbours() {
        ownBridge();
        SimulationWorld.aTrainee();
        var without = conversation(tasked(Mode.PRACTICE));
        var bridge = ownBridge();

        var with = conversation(tasked(Mode.PRACTICE));

        assertThat(without.state().sheet().own())
                .isEqualTo(WimGoal.scenario().requireGoal().levels());
        assertThat(with.state().sheet().own())
                .isEqualTo(bridge.state().sheet().own())
                .isNotEqualTo(without.state().sheet().own());
        assertThat(with.state().memory().heard())
                .containsExactlyInAnyOrderElementsOf(bridge.state().memory().heard());
    }

    @Test
    void aTestBegunFromTheCurriculumRestsOnTheExpertsBridge() {
        ownBridge();

        var now = conversation(tasked(Mode.TEST));

        assertThat(now.state().sheet().own())
                .isEqualTo(WimGoal.scenario().requireGoal().levels());
        assertThat(now.mode()).isEqualTo(Mode.TEST);
    }

    @Test
    void aTestRestsOnTheExpertsBridgeWhateverIsWanted() {
        ownBridge();

        var now = conversation(startGoal(Mode.TEST, GoalStart.OWN_BRIDGE));

        assertThat(now.state().sheet().own())
                .isEqualTo(WimGoal.scenario().requireGoal().levels());
        assertThat(now.state().memory().heard())
                .containsExactlyInAnyOrderElementsOf(
                        WimGoal.scenario().requireGoal().standard());
    }

    @Test
    void bridgeThatIsMadeAnewDoesNotChangeWhatBegan() {
        ownBridge();
        var id = startGoal(Mode.PRACTICE, GoalStart.OWN_BRIDGE);
        var before = conversation(id);

        pass(Duration.ofDays(1));
        ownBridge();
        simulation.startGoal(id, WimGoal.client().id(), Mode.PRACTICE, GoalStart.EXPERT_BRIDGE);

        assertThat(conversation(id)).isEqualTo(before);
    }

    @Test
    void clientWithoutOneHasNone() {
        world.publish();

        assertThat(simulation.startGoal(
                        AttemptId.random(), WimGoal.client().id(), Mode.PRACTICE, GoalStart.EXPERT_BRIDGE))
                .isEqualTo(new Started.Unknown());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.startGoal(
                        AttemptId.random(), WimGoal.client().id(), Mode.DEMONSTRATION, GoalStart.EXPERT_BRIDGE));
    }

    @Test
    void whatIsPutIntoThePlanIsThereAtTheSameAddress() {
        var id = startGoal(Mode.PRACTICE, GoalStart.EXPERT_BRIDGE);

        assertThat(make(id, WimGoal.goal("map-open"))).isInstanceOf(Moved.Made.class);
        assertThat(make(id, WimGoal.step("map-op-tafel", 2))).isInstanceOf(Moved.Made.class);

        var plan = conversation(id).state().draft().plan();
        assertThat(plan.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.id()).hasToString("map-open"));
        assertThat(plan.firstDay()).hasValueSatisfying(day -> assertThat(day).hasToString("2026-01-14"));
        assertThat(conversation(id).planReview())
                .hasValueSatisfying(review -> assertThat(review.plan()).isEqualTo(plan));
    }

    @Test
    void refusalsOfThePlanAreToldByTheirFieldAndNothingIsLost() {
        var id = startGoal(Mode.PRACTICE, GoalStart.EXPERT_BRIDGE);
        make(id, WimGoal.goal("map-open"), WimGoal.step("map-op-tafel", 7));
        var before = conversation(id);

        var early = moves.move(before, MoveId.random(), WimGoal.review(3));
        var notSaid = moves.move(before, MoveId.random(), WimGoal.goal("map-open", "rust"));

        assertThat(early)
                .isEqualTo(new Moved.PlanRefused(
                        List.of(new PlanRefusal(Field.REVIEW, Code.REVIEW_BEFORE_FIRST_STEP, "", 0))));
        assertThat(notSaid)
                .isEqualTo(new Moved.PlanRefused(List.of(new PlanRefusal(Field.GOAL, Code.NOT_SAID, "rust", 0))));
        assertThat(conversation(id)).isEqualTo(before);
    }

    @Test
    void whatIsKeptIsWhatTheEngineGivesForItsSeed() {
        var id = startGoal(Mode.PRACTICE, GoalStart.EXPERT_BRIDGE);

        var play = playGoalAsTheExpert(id);

        var kept = conversation(id);
        assertThat(kept.state().draft()).isEqualTo(play.state().draft());
        assertThat(kept.events())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("(.*\\.)?at")
                .isEqualTo(play.events());
        assertThat(kept.events()).hasAtLeastOneElementOfType(DialogueEvent.PlanEdited.class);
    }

    @Test
    void endIsJudgedByTheRubricAndSixWeeksAndTold(PublishedEvents events) {
        var id = startGoal(Mode.TEST, GoalStart.EXPERT_BRIDGE);

        var verdict = playGoalAsTheExpert(id).verdict();

        assertThat(verdict.results())
                .extracting(result -> result.criterion().id().value())
                .contains("goal-plan", "goal-agreed", "goal-outlook");
        assertThat(events.ofType(AttemptCompleted.class)
                        .matching(completed -> completed.attempt().equals(id)))
                .singleElement()
                .satisfies(completed -> {
                    assertThat(completed.conversation()).isEqualTo(ConversationKind.GOAL);
                    assertThat(completed.mode()).isEqualTo(Mode.TEST);
                    assertThat(completed.passed()).isEqualTo(verdict.passes());
                });
        assertThat(simulation.listMine()).singleElement().satisfies(one -> {
            var all = verdict.results().size();
            assertThat(one.score()).hasValue(new Score(all - verdict.failed().size(), all));
        });
    }

    @Test
    void otherPlanIsTriedFromAnyMoveAndLaidBesideTheFirst() {
        var first = startGoal(Mode.PRACTICE, GoalStart.EXPERT_BRIDGE);
        make(first, WimGoal.goal("map-open"), WimGoal.step("map-op-tafel", 2));
        make(first, new Move.Close());
        var other = AttemptId.random();

        simulation.branch(first, 2, other);
        make(other, WimGoal.step("alle-bellen", 2));

        assertThat(conversation(other).state().draft().plan().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.id()).hasToString("alle-bellen"));
        assertThat(conversation(first).state().draft().plan().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.id()).hasToString("map-op-tafel"));
        reflections.save(first, ReflectionQuestion.OTHERWISE, "Kleiner", 0);
        assertThat(comparisons.compare(first, other))
                .isInstanceOfSatisfying(
                        ComparisonPage.Found.class,
                        found -> assertThat(found.comparison().parted()).isEqualTo(2));
    }

    private Conversation ownBridge() {
        var id = begin(Mode.PRACTICE);
        playAs(Transcript.Role.EXPERT, id);
        make(id, new Move.Close());
        return conversation(id);
    }

    private AttemptId startGoal(Mode mode, GoalStart start) {
        var id = AttemptId.random();
        assertThat(simulation.startGoal(id, WimGoal.client().id(), mode, start)).isEqualTo(new Started.Begun(id));
        return id;
    }

    /** As an item of a training begins it. */
    private AttemptId tasked(Mode mode) {
        var id = AttemptId.random();
        assertThat(tasks.begin(id, WimGoal.client().id(), ConversationKind.GOAL, mode))
                .isTrue();
        return id;
    }

    private void make(AttemptId id, Move first, Move second) {
        make(id, first);
        make(id, second);
    }
}
