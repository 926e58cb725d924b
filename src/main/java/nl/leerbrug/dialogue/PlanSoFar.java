package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands in the plan already where a short run of a goal conversation begins.
 *
 * @param edits that made it
 * @param brought what the client said for it to be there
 */
public record PlanSoFar(List<PlanEdit> edits, Contribution brought) {

    public static final PlanSoFar NOTHING = new PlanSoFar(List.of(), Contribution.NONE);

    public PlanSoFar {
        edits = List.copyOf(edits);
    }

    /**
     * A part of a sound plan, as if the client and the learner had come that far together.
     *
     * @param ids of the goals, steps, if-then plans and forms of recognition that are agreed already
     */
    public static PlanSoFar of(GoalActionPlan sound, Set<String> ids) {
        var goals = among(ids, sound.goals(), goal -> goal.id().value());
        var steps = among(ids, sound.steps(), step -> step.id().value());
        var ifThens = among(ids, sound.ifThens(), one -> one.id().value());
        var recognitions = among(ids, sound.recognitions(), one -> one.id().value());
        var edits = new ArrayList<PlanEdit>();
        goals.forEach(goal -> edits.add(new PlanEdit.PutGoal(goal)));
        steps.forEach(step -> edits.add(new PlanEdit.PutStep(step)));
        ifThens.forEach(one -> edits.add(new PlanEdit.PutIfThen(one)));
        recognitions.forEach(one -> edits.add(new PlanEdit.PutRecognition(one)));
        return new PlanSoFar(
                edits,
                new Contribution(
                        null,
                        said(goals),
                        goals.stream()
                                .filter(goal -> goal.chosenBy() == Chooser.CLIENT)
                                .map(Goal::id)
                                .toList(),
                        steps.stream()
                                .filter(step -> step.who().isOwn())
                                .map(Step::id)
                                .toList(),
                        ifThens.stream().map(IfThenPlan::obstacle).distinct().toList(),
                        recognitions.stream()
                                .filter(one -> one.chosenBy() == Chooser.CLIENT)
                                .map(Recognition::id)
                                .toList()));
    }

    private static <T> List<T> among(Set<String> ids, List<T> all, Function<T, String> id) {
        return all.stream().filter(one -> ids.contains(id.apply(one))).toList();
    }

    private static List<FragmentId> said(List<Goal> goals) {
        return goals.stream()
                .flatMap(goal -> goal.words().stream())
                .map(Words::fragment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
