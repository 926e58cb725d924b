package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.goalplan.PlanRefusal.Code;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for what can't be taken. */
final class Refusing {

    private final GoalActionPlan plan;
    private final PlanCatalogue catalogue;
    private final PlanRules.Limits limits;
    private final Set<FactId> heard;
    private final List<PlanRefusal> refusals = new ArrayList<>();

    Refusing(GoalActionPlan plan, PlanCatalogue catalogue, PlanRules.Limits limits, Set<FactId> heard) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.limits = limits;
        this.heard = heard;
    }

    List<PlanRefusal> refusals() {
        if (plan.goals().isEmpty()) {
            refuse(Field.GOAL, Code.GOAL_EMPTY, "");
        }
        plan.goals().forEach(this::goal);
        plan.steps().forEach(this::step);
        plan.ifThens().forEach(this::ifThen);
        plan.recognitions().forEach(this::recognition);
        tooMany(Field.GOAL, plan.goals().size(), limits.goals());
        tooMany(Field.STEP, plan.steps().size(), limits.steps());
        tooMany(Field.IF_THEN, plan.ifThens().size(), limits.ifThens());
        tooMany(Field.RECOGNITION, plan.recognitions().size(), limits.recognitions());
        var review = plan.review();
        if (review != null && plan.firstDay().filter(review::isBefore).isPresent()) {
            refuse(Field.REVIEW, Code.REVIEW_BEFORE_FIRST_STEP, "");
        }
        return List.copyOf(refusals);
    }

    private void goal(Goal goal) {
        var id = goal.id().value();
        if (goal.text().isEmpty()) {
            refuse(Field.GOAL, Code.GOAL_EMPTY, id);
        }
        tooLong(Field.GOAL, id, goal.text(), limits.goalLength());
        tooLong(Field.WHY_NOW, id, goal.whyNow(), limits.whyLength());
        if (!goal.typed() && catalogue.goal(goal.id()).isEmpty()) {
            refuse(Field.GOAL, Code.UNKNOWN, id);
        }
        var said = catalogue.fragmentsAfter(heard);
        for (var piece : goal.words()) {
            var fragment = piece.fragment();
            if (fragment != null
                    && said.stream()
                            .noneMatch(one ->
                                    one.id().equals(fragment) && one.text().equals(piece.text()))) {
                refuse(Field.GOAL, Code.NOT_SAID, fragment.value());
            }
        }
    }

    private void step(Step step) {
        var id = step.id().value();
        typed(Field.STEP, id, step.typed(), catalogue.step(step.id()).isPresent());
        for (var help : step.help()) {
            if (catalogue.help(help).isEmpty()) {
                refuse(Field.STEP, Code.UNKNOWN, help.value());
            }
        }
    }

    private void ifThen(IfThenPlan ifThen) {
        typed(
                Field.IF_THEN,
                ifThen.id().value(),
                ifThen.typed(),
                catalogue.ifThen(ifThen.id()).isPresent());
        if (catalogue.obstacle(ifThen.obstacle()).isEmpty()) {
            refuse(Field.IF_THEN, Code.UNKNOWN, ifThen.obstacle().value());
        }
    }

    private void recognition(Recognition recognition) {
        if (catalogue.recognition(recognition.id()).isEmpty()) {
            refuse(Field.RECOGNITION, Code.UNKNOWN, recognition.id().value());
        }
        var after = recognition.after();
        if (after != null && plan.step(after).isEmpty()) {
            refuse(Field.RECOGNITION, Code.STEP_NOT_IN_PLAN, after.value());
        }
    }

    /** Words of one's own where the catalogue has nothing, or a thing of the catalogue. */
    private void typed(Field field, String id, @Nullable String text, boolean known) {
        if (text == null) {
            if (!known) {
                refuse(field, Code.UNKNOWN, id);
            }
            return;
        }
        if (text.isBlank()) {
            refuse(field, Code.TEXT_EMPTY, id);
        }
        tooLong(field, id, text, limits.textLength());
    }

    private void tooLong(Field field, String id, String text, int most) {
        if (text.length() > most) {
            refusals.add(new PlanRefusal(field, Code.TEXT_TOO_LONG, id, most));
        }
    }

    private void tooMany(Field field, int found, int most) {
        if (found > most) {
            refusals.add(new PlanRefusal(field, Code.TOO_MANY, "", most));
        }
    }

    private void refuse(Field field, Code code, String subject) {
        refusals.add(new PlanRefusal(field, code, subject, 0));
    }
}
