package nl.leerbrug.goalplan;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Catalogues that differ from another in one thing. */
final class Catalogues {

    private Catalogues() {}

    static PlanCatalogue withSteps(PlanCatalogue catalogue, UnaryOperator<OfferedStep> change) {
        return with(catalogue, catalogue.steps().stream().map(change).toList(), catalogue.crises());
    }

    static PlanCatalogue with(PlanCatalogue old, List<OfferedStep> steps, List<CrisisDate> crises) {
        return new PlanCatalogue(
                old.today(),
                old.policy(),
                old.goals(),
                old.fragments(),
                steps,
                old.helps(),
                old.obstacles(),
                old.ifThens(),
                old.recognitions(),
                crises,
                old.messages(),
                old.answers());
    }

    static PlanCatalogue withMessages(PlanCatalogue old, MessageLine... messages) {
        return new PlanCatalogue(
                old.today(),
                old.policy(),
                old.goals(),
                old.fragments(),
                old.steps(),
                old.helps(),
                old.obstacles(),
                old.ifThens(),
                old.recognitions(),
                old.crises(),
                List.of(messages),
                old.answers());
    }

    static OfferedStep with(OfferedStep step, int load, Set<StepId> after) {
        return new OfferedStep(
                step.id(),
                step.text(),
                step.who(),
                load,
                step.control(),
                step.needs(),
                after,
                step.earliest(),
                step.latest(),
                step.brings());
    }

    static PlanCatalogue heavier(PlanCatalogue catalogue, StepId id) {
        return withSteps(
                catalogue,
                step -> step.id().equals(id)
                        ? with(step, Math.min(OfferedStep.MOST_LOAD, step.load() + 1), step.after())
                        : step);
    }

    static PlanCatalogue waitingForEachOther(PlanCatalogue catalogue) {
        var first = Plans.stepId("first-pile");
        var second = Plans.stepId("second-pile");
        return withSteps(catalogue, step -> step.id().equals(first) ? with(step, step.load(), Set.of(second)) : step);
    }
}
