package nl.leerbrug.cli;

import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change of the plan as one types it: {@code goal ID DAY}, {@code step ID DAY}, {@code if OBSTACLE PLAN}, {@code form ID
 * STEP}, {@code review DAY}. The goal is made of all words of the client that fit it, and each step has all help it needs.
 */
final class PlanWords {

    private final PlanCatalogue catalogue;
    private final List<Fragment> fragments;

    PlanWords(Scenario scenario, DialogueState state) {
        this.catalogue = PlanReview.of(scenario, state).situation().catalogue();
        this.fragments = PlanReview.fragments(scenario, state);
    }

    /** @throws IllegalArgumentException when it can't be read */
    PlanEdit read(List<String> words) {
        return switch (words.getFirst()) {
            case "goal" -> new PlanEdit.PutGoal(goal(new GoalId(words.get(1)), day(words.get(2))));
            case "step" -> new PlanEdit.PutStep(step(new StepId(words.get(1)), day(words.get(2))));
            case "if" ->
                new PlanEdit.PutIfThen(new IfThenPlan(new IfThenId(words.get(2)), new ObstacleId(words.get(1)), null));
            case "form" ->
                new PlanEdit.PutRecognition(
                        new Recognition(new RecognitionId(words.get(1)), new StepId(words.get(2)), Chooser.TOGETHER));
            case "review" -> new PlanEdit.SetReview(day(words.get(1)));
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private Goal goal(GoalId id, LocalDate by) {
        var offered = catalogue.goal(id).orElseThrow(() -> new IllegalArgumentException(id.value()));
        var words = fragments.stream()
                .filter(fragment -> offered.fragments().contains(fragment.id()))
                .map(Words::said)
                .toList();
        return new Goal(
                id,
                false,
                offered.subPillar(),
                offered.from(),
                offered.to(),
                words.isEmpty() ? List.of(Words.ofLearner(offered.text())) : words,
                offered.text(),
                Chooser.TOGETHER,
                by);
    }

    private Step step(StepId id, LocalDate on) {
        var offered = catalogue.step(id).orElseThrow(() -> new IllegalArgumentException(id.value()));
        return Step.of(id, offered.who(), on, offered.needs().toArray(HelpId[]::new));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(text, noDay);
        }
    }

    /** What there is to choose from. */
    String all() {
        return "goal %s | step %s | if %s | form %s"
                .formatted(
                        catalogue.goals().stream().map(OfferedGoal::id).toList(),
                        catalogue.steps().stream().map(OfferedStep::id).toList(),
                        catalogue.ifThens().stream()
                                .map(one -> one.covers().keySet() + " " + one.id())
                                .collect(Collectors.joining(", ")),
                        catalogue.recognitions().stream().map(form -> form.id()).toList());
    }
}
