package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.StepId;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Practice on one skill in the middle of a goal conversation: part of the plan is there. */
class GoalShortRunTest {

    private static final StepId TABLE = new StepId("map-op-tafel");

    @Test
    void beginsWithThatPartOfThePlanAndWhatWasSaidForIt() {
        var play = begun(PlanSoFar.of(sound(), Set.of("map-open", "map-op-tafel", "rit-appen", "gebak")));

        var draft = play.state().draft();
        assertThat(draft.plan().goals()).extracting(goal -> goal.id().value()).containsExactly("map-open");
        assertThat(draft.plan().steps()).extracting(step -> step.id()).containsExactly(TABLE);
        assertThat(draft.plan().ifThens()).hasSize(1);
        assertThat(draft.plan().recognitions()).hasSize(1);
        assertThat(draft.plan().agreed()).isEmpty();
        assertThat(draft.brought().gives()).extracting(id -> id.value()).containsExactly("rust");
        assertThat(draft.brought().wants()).containsExactly(new GoalId("map-open"));
        assertThat(draft.brought().proposes()).containsExactly(TABLE);
        assertThat(draft.brought().fears()).containsExactly(new ObstacleId("late-rit"));
        assertThat(draft.brought().likes()).extracting(id -> id.value()).containsExactly("gebak");
        assertThat(draft.isOwnGoal()).isTrue();
        assertThat(new PlanDesk(WimGoal.scenario(), play.state()).refusals())
                .as("the words were said")
                .isEmpty();
    }

    @Test
    void knowsTheExpertsBridgeAndWhatCameOutSince() {
        var play = begun(PlanSoFar.NOTHING);

        assertThat(play.state().memory().heard())
                .containsExactlyInAnyOrder(new FactId("map"), new FactId("huur-achter"), new FactId("vonnis"));
        assertThat(play.state().sheet().own())
                .isEqualTo(WimGoal.scenario().requireGoal().levels());
        assertThat(play.state().spot().phase()).isEqualTo(new PhaseId("obstakels"));
        assertThat(play.state().course().visited()).contains(new PhaseId("stappen"));
        assertThat(play.state().draft().plan()).isEqualTo(GoalActionPlan.EMPTY);
    }

    @Test
    void goesOnFromThereAndEndsAfterItsTurns() {
        var play = begun(PlanSoFar.of(sound(), Set.of("map-open", "map-op-tafel")));

        assertThat(play.make(WimGoal.step("eerste-brief", 3))).isEmpty();
        assertThat(play.state().draft().plan().steps()).hasSize(2);
        assertThat(DialogueState.replay(play.events())).isEqualTo(play.state());
        while (!play.state().isOver()) {
            var line = Offering.eligible(WimGoal.scenario(), play.state()).stream()
                    .filter(one -> one.quality() != Quality.POOR)
                    .findFirst();
            play.make(line.<Move>map(one -> new Move.Say(one.id())).orElseGet(Move.Close::new));
        }
        assertThat(play.state().ending()).isIn(Ending.RUN_OVER, Ending.CLOSED, Ending.CLIENT_LEFT);
    }

    private static Play begun(PlanSoFar planned) {
        var run = new ShortRun(
                new ShortRunId("wim-obstakels"),
                "Vragen wat ertussen komt",
                new PracticeId("open-vragen"),
                new PhaseId("obstakels"),
                null,
                List.of(new FactId("map")),
                -1,
                2,
                12,
                "Altijd een rit.",
                planned);
        return new Play(WimGoal.scenario(), Dialogue.open(WimGoal.scenario(), run, Wim.SEED, Play.NO_TIME));
    }

    private static GoalActionPlan sound() {
        return GoalActionPlan.EMPTY.apply(Stream.of(
                        WimGoal.goal("map-open", "rust"),
                        WimGoal.step("map-op-tafel", 0),
                        WimGoal.step("eerste-brief", 3),
                        WimGoal.ifThen("rit-appen", "late-rit"),
                        WimGoal.recognition("gebak", "map-op-tafel"),
                        WimGoal.agree())
                .map(move -> ((Move.EditPlan) move).edit())
                .map(PlanEdit.class::cast)
                .toList());
    }
}
