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
        var goals = sound.goals().stream()
                .filter(goal -> ids.contains(goal.id().value()))
                .toList();
        var steps = sound.steps().stream()
                .filter(step -> ids.contains(step.id().value()))
                .toList();
        var ifThens = sound.ifThens().stream()
                .filter(one -> ids.contains(one.id().value()))
                .toList();
        var recognitions = sound.recognitions().stream()
                .filter(one -> ids.contains(one.id().value()))
                .toList();
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

    private static List<FragmentId> said(List<Goal> goals) {
        return goals.stream()
                .flatMap(goal -> goal.words().stream())
                .map(Words::fragment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
