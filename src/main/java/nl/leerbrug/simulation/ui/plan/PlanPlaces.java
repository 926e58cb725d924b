package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.Component;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.PlanEdit;

import java.util.HashMap;
import java.util.Map;

/** Where on the sheet each thing can be worked, so that the focus stays with what was just changed. */
final class PlanPlaces {

    private static final String BACK = "back";

    private final Map<String, Component> places = new HashMap<>();

    void clear() {
        places.clear();
    }

    void put(PlanEdit edit, Component where) {
        places.put(key(edit), where);
    }

    void putBack(Component where) {
        places.put(BACK, where);
    }

    /** On what was changed; after something was taken out on what puts it back. */
    void focus(PlanEdit edit) {
        var where = places.getOrDefault(key(edit), places.get(BACK));
        if (where != null) {
            where.getElement().executeJs("window.leerbrugTalk.settle(this)");
        }
    }

    private static String key(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.PutGoal(var goal) -> "goal/" + goal.id();
            case PlanEdit.PutStep(var step) -> "step/" + step.id();
            case PlanEdit.PutIfThen(var one) -> key(one);
            case PlanEdit.ChangeIfThen(var _, var after) -> after == null ? BACK : key(after);
            case PlanEdit.PutRecognition(var form) -> "recognition/" + form.id();
            case PlanEdit.ChangeRecognition(var _, var form) -> "recognition/" + form.id();
            case PlanEdit.SetReview _ -> "review";
            case PlanEdit.Agree _ -> "agree";
            case PlanEdit _ -> BACK;
        };
    }

    private static String key(IfThenPlan one) {
        return "ifThen/" + one.obstacle() + "/" + one.id();
    }
}
