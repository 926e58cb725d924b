package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.goalplan.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every change of a plan, sensible or not, in whatever order: of ids that exist and that do not, too. */
class PlanEditProperties {

    private static final int EDITS = 120;
    private static final int MOST_SPOKEN = 12;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEditIsRefusedAndChangesNothingOrIsAppliedAsItIs(long seed) {
        var play = spoken(seed);
        var chance = new Random(seed);
        var applied = 0;

        for (var i = 0; i < EDITS && !play.state().isOver(); i++) {
            var edit = edit(chance, play);
            var before = play.state();
            if (play.make(new Move.EditPlan(edit)).isPresent()) {
                assertThat(play.state()).as("refused: %s", edit).isEqualTo(before);
            } else {
                applied++;
                assertThat(asTheEngineTook(play))
                        .as("applied: %s", edit)
                        .isEqualTo(play.state().draft().plan());
            }
        }

        assertThat(applied).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameEditsAgainAreTheSamePlanAndTheSameConversation(long seed) {
        var play = spoken(seed);
        var chance = new Random(seed);
        for (var i = 0; i < EDITS && !play.state().isOver(); i++) {
            play.make(new Move.EditPlan(edit(chance, play)));
        }

        var again = new Play(WimGoal.scenario(), seed);
        play.events().stream()
                .filter(DialogueEvent.MoveMade.class::isInstance)
                .map(event -> ((DialogueEvent.MoveMade) event).move())
                .forEach(again::make);

        assertThat(again.events()).isEqualTo(play.events());
        assertThat(again.state()).isEqualTo(play.state());
        assertThat(DialogueState.replay(play.events())).isEqualTo(play.state());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sixWeeksLaterTooEveryEditIsRefusedOrAppliedAsItIs(long seed) {
        var play = spoken(seed);
        var chance = new Random(seed);
        for (var i = 0; i < EDITS / 2 && !play.state().isOver(); i++) {
            play.make(new Move.EditPlan(edit(chance, play)));
        }
        var adjusting = new PlanAdjusting(play.scenario(), play.state());
        var now = play.state();

        for (var i = 0; i < EDITS; i++) {
            var wished = edit(chance, play);
            if (adjusting.decide(now, wished, Play.NO_TIME) instanceof Decision.Accepted(var events)) {
                var plan = now.draft().plan();
                for (var event : events) {
                    now = now.apply(event);
                    plan = plan.apply(((DialogueEvent.PlanEdited) event).edit());
                }
                assertThat(now.draft().plan()).as("applied: %s", wished).isEqualTo(plan);
            }
        }

        assertThat(PlanReview.of(play.scenario(), now).outlook().outcome()).isBetween(0, 100);
    }

    /** The plan as the fold of what was kept. */
    private static GoalActionPlan asTheEngineTook(Play play) {
        var plan = GoalActionPlan.EMPTY;
        for (var event : play.events()) {
            if (event instanceof DialogueEvent.PlanEdited edited) {
                plan = plan.apply(edited.edit());
            }
        }
        return plan;
    }

    /** So that some words were said and some phases are open. */
    private static Play spoken(long seed) {
        var play = new Play(WimGoal.scenario(), seed);
        var chance = new Random(seed);
        var moves = chance.nextInt(MOST_SPOKEN);
        for (var i = 0; i < moves && !play.state().isOver(); i++) {
            var offered = play.offer().moves().stream()
                    .filter(move -> !(move instanceof Move.Close))
                    .toList();
            play.make(any(chance, offered));
        }
        return play;
    }

    private static PlanEdit edit(Random chance, Play play) {
        return switch (chance.nextInt(12)) {
            case 0, 1 -> new PlanEdit.PutGoal(goal(chance, play));
            case 2 -> new PlanEdit.DropGoal(goalId(chance));
            case 3, 4 -> new PlanEdit.PutStep(step(chance));
            case 5 -> new PlanEdit.DropStep(stepId(chance));
            case 6 ->
                new PlanEdit.PutIfThen(new IfThenPlan(
                        ifThenId(chance), obstacleId(chance), chance.nextInt(3) == 0 ? text(chance) : null));
            case 7 -> new PlanEdit.DropIfThen(ifThenId(chance));
            case 8 ->
                new PlanEdit.PutRecognition(new Recognition(
                        recognitionId(chance),
                        chance.nextBoolean() ? stepId(chance) : null,
                        any(chance, List.of(Chooser.values()))));
            case 9 -> new PlanEdit.DropRecognition(recognitionId(chance));
            case 10 ->
                chance.nextBoolean()
                        ? new PlanEdit.SetReview(day(chance))
                        : new PlanEdit.SetConfidence(chance.nextInt(30) - 10);
            default -> new PlanEdit.Agree(any(chance, List.of(Party.values())));
        };
    }

    private static Goal goal(Random chance, Play play) {
        var words = new ArrayList<Words>();
        for (var i = chance.nextInt(5); i > 0; i--) {
            words.add(words(chance, play));
        }
        return new Goal(
                goalId(chance),
                chance.nextInt(4) == 0,
                new SubPillarId(chance.nextInt(5) == 0 ? "tuinieren" : "schulden"),
                null,
                null,
                words,
                text(chance),
                any(chance, List.of(Chooser.values())),
                chance.nextBoolean() ? day(chance) : null);
    }

    private static Words words(Random chance, Play play) {
        var said = PlanReview.fragments(play.scenario(), play.state());
        var all = WimGoal.catalogue().fragments();
        return switch (chance.nextInt(5)) {
            case 0 -> Words.ofLearner(text(chance));
            case 1 -> Words.imposed(text(chance));
            case 2 -> Words.said(any(chance, all));
            case 3 -> Words.said(new Fragment(new FragmentId("verzonnen"), text(chance), null));
            default -> Words.said(any(chance, said.isEmpty() ? all : said));
        };
    }

    private static Step step(Random chance) {
        return new Step(
                stepId(chance),
                chance.nextInt(3) == 0 ? text(chance) : null,
                any(chance, List.of(Who.values())),
                day(chance),
                chance.nextBoolean()
                        ? Set.of()
                        : Set.of(any(
                                chance,
                                with(
                                        WimGoal.catalogue().helps().stream().map(help -> help.id()),
                                        new HelpId("geen")))));
    }

    private static String text(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> "";
            case 1 -> "   ";
            case 2 -> "te lang ".repeat(300);
            default -> "Woorden van " + chance.nextInt(100);
        };
    }

    private static LocalDate day(Random chance) {
        return chance.nextInt(10) == 0
                ? LocalDate.of(1 + chance.nextInt(9998), 2, 3)
                : WimGoal.TODAY.plusDays(chance.nextInt(70) - 10L);
    }

    private static GoalId goalId(Random chance) {
        return any(chance, with(WimGoal.catalogue().goals().stream().map(goal -> goal.id()), new GoalId("geen")));
    }

    private static StepId stepId(Random chance) {
        return any(chance, with(WimGoal.catalogue().steps().stream().map(step -> step.id()), new StepId("geen")));
    }

    private static IfThenId ifThenId(Random chance) {
        return any(chance, with(WimGoal.catalogue().ifThens().stream().map(one -> one.id()), new IfThenId("geen")));
    }

    private static ObstacleId obstacleId(Random chance) {
        return any(chance, with(WimGoal.catalogue().obstacles().stream().map(one -> one.id()), new ObstacleId("geen")));
    }

    private static RecognitionId recognitionId(Random chance) {
        return any(
                chance,
                with(WimGoal.catalogue().recognitions().stream().map(one -> one.id()), new RecognitionId("geen")));
    }

    private static <T> List<T> with(Stream<T> known, T unknown) {
        return Stream.concat(known, Stream.of(unknown)).toList();
    }

    private static <T> T any(Random chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
