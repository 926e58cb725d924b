package nl.leerbrug.cli;

import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.OfferedIfThen;
import nl.leerbrug.goalplan.OfferedStep;

import java.io.PrintStream;
import java.util.Optional;

/** The plan of a goal conversation as lines of text, with what becomes of it. */
final class PlanPrint {

    private final Scenario scenario;
    private final PrintStream out;

    PlanPrint(Scenario scenario, PrintStream out) {
        this.scenario = scenario;
        this.out = out;
    }

    void print(DialogueState state) {
        var review = PlanReview.of(scenario, state);
        var plan = review.plan();
        var catalogue = review.situation().catalogue();
        out.println();
        plan.goals()
                .forEach(goal ->
                        out.printf("GOAL %s (%s): %s%n", goal.id(), PlayOptions.lower(goal.chosenBy()), goal.text()));
        review.outlook()
                .steps()
                .forEach(step -> out.printf(
                        "  %s %s %s, %d %%: %s%n",
                        step.step().on(),
                        PlayOptions.lower(step.step().who()),
                        step.step().id(),
                        step.chance(),
                        Optional.ofNullable(step.step().typed())
                                .or(() -> catalogue.step(step.step().id()).map(OfferedStep::text))
                                .orElse("")));
        plan.ifThens()
                .forEach(ifThen -> out.printf(
                        "  if %s: %s%n",
                        ifThen.obstacle(),
                        Optional.ofNullable(ifThen.typed())
                                .or(() -> catalogue.ifThen(ifThen.id()).map(OfferedIfThen::text))
                                .orElse("")));
        plan.recognitions()
                .forEach(form -> out.printf("  recognition %s (%s)%n", form.id(), PlayOptions.lower(form.chosenBy())));
        out.printf(
                "  confidence %s, review %s, agreed %s%n",
                Optional.ofNullable(plan.confidence()).map(String::valueOf).orElse("-"),
                Optional.ofNullable(plan.review()).map(String::valueOf).orElse("-"),
                plan.agreed());
        out.printf(
                "  rubric %d, not met %s; six weeks later %d (%s)%n",
                review.rubric().points(),
                review.rubric().failed(),
                review.outlook().outcome(),
                PlayOptions.lower(review.outlook().course()));
    }
}
