package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Policies.Policy;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every goal conversation, whatever is said and planned in it. */
class GoalProperties {

    private static final int MOST_MOVES = 90;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStateIsTheFoldOfItsEvents(long seed) {
        var play = anyConversation(seed);

        assertThat(DialogueState.replay(play.events())).isEqualTo(play.state());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedAndMovesAreTheSameConversation(long seed) {
        var play = anyConversation(seed);

        var again = new Play(WimGoal.scenario(), seed);
        play.events().stream()
                .filter(DialogueEvent.MoveMade.class::isInstance)
                .map(event -> ((DialogueEvent.MoveMade) event).move())
                .forEach(again::make);

        assertThat(again.events()).isEqualTo(play.events());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverWasPlannedCanBeJudgedAndLookedBackOn(long seed) {
        var play = anyConversation(seed);

        var review = PlanReview.of(WimGoal.scenario(), play.state());
        assertThat(review.outlook().outcome()).isBetween(0, 100);
        assertThat(review.rubric().points()).isBetween(0, 100);
        assertThat(play.verdict().results()).hasSize(7);
        assertThat(Debrief.of(WimGoal.scenario(), play.events()).turns()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theClientsWordsInAGoalAreWordsThatWereSaid(long seed) {
        var play = anyConversation(seed);

        var said = PlanReview.fragments(WimGoal.scenario(), play.state()).stream()
                .map(fragment -> fragment.id())
                .toList();
        assertThat(play.state().draft().plan().goals())
                .flatExtracting(goal -> goal.words())
                .allSatisfy(piece -> assertThat(piece.fragment() == null || said.contains(piece.fragment()))
                        .isTrue());
    }

    @Test
    void skillWinsAndHabitsDoNot() {
        var policies = new Policies(WimGoal.scenario(), WimGoal.transcript(Role.EXPERT), WimGoal.transcript(Role.POOR));

        assertThat(policies.score(Policy.EXPERT, 40).percent()).isGreaterThanOrEqualTo(95);
        // There is little to choose from here; the gates of a client for learners are narrower.
        assertThat(policies.score(Policy.POOR, 40).percent()).isLessThanOrEqualTo(10);
        assertThat(policies.score(Policy.RANDOM, 40).percent()).isLessThanOrEqualTo(20);
    }

    private static Play anyConversation(long seed) {
        var play = new Play(WimGoal.scenario(), seed);
        for (var i = 0; i < MOST_MOVES && !play.state().isOver(); i++) {
            step(play, i);
        }
        return play;
    }

    private static void step(Play play, int number) {
        var chance = new Chance(play.state().seed());
        List<Move> moves = new ArrayList<>(play.offer().moves());
        moves.removeIf(move -> move instanceof Move.Close && number < 70);
        if (chance.below(3, "plan?/" + number) == 0) {
            moves = plans(chance, number);
        }
        play.make(moves.get(chance.below(moves.size(), "move/" + number)));
    }

    private static List<Move> plans(Chance chance, int number) {
        var catalogue = WimGoal.catalogue();
        var moves = new ArrayList<Move>();
        var day = chance.below(50, "day/" + number) - 3;
        catalogue.goals().forEach(goal -> {
            moves.add(WimGoal.goal(goal.id().value()));
            goal.fragments()
                    .forEach(fragment -> moves.add(WimGoal.goal(goal.id().value(), fragment.value())));
            moves.add(WimGoal.edit(new PlanEdit.DropGoal(goal.id())));
        });
        catalogue.steps().forEach(step -> {
            moves.add(WimGoal.step(step.id().value(), day));
            moves.add(WimGoal.edit(new PlanEdit.DropStep(step.id())));
        });
        catalogue.ifThens().forEach(one -> {
            one.covers()
                    .keySet()
                    .forEach(obstacle -> moves.add(WimGoal.ifThen(one.id().value(), obstacle.value())));
            moves.add(WimGoal.edit(new PlanEdit.DropIfThen(one.id())));
            one.covers().keySet().forEach(obstacle -> {
                var put = new IfThenPlan(one.id(), obstacle, null);
                moves.add(WimGoal.edit(new PlanEdit.ChangeIfThen(put, null)));
                moves.add(WimGoal.edit(new PlanEdit.ChangeIfThen(
                        put, new IfThenPlan(catalogue.ifThens().getFirst().id(), obstacle, null))));
            });
        });
        catalogue.recognitions().forEach(form -> {
            moves.add(WimGoal.recognition(form.id().value(), null));
            moves.add(WimGoal.recognition(form.id().value(), "eerste-brief"));
            moves.add(WimGoal.edit(new PlanEdit.DropRecognition(form.id())));
            moves.add(WimGoal.edit(new PlanEdit.ChangeRecognition(
                    catalogue.recognitions().getFirst().id(), new Recognition(form.id(), null, Chooser.TOGETHER))));
        });
        moves.add(WimGoal.review(day));
        moves.add(WimGoal.agree());
        moves.add(WimGoal.edit(new PlanEdit.SetReview(TODAY)));
        moves.add(WimGoal.edit(new PlanEdit.DropGoal(new GoalId("geen"))));
        moves.add(WimGoal.edit(new PlanEdit.DropStep(new StepId("geen"))));
        return moves;
    }
}
