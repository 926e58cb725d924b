package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.Component;
import nl.leerbrug.goalplan.PlanRefusal;

import java.util.List;
import java.util.stream.Collectors;

/** Why a plan can't be like this. */
public final class RefusalWords {

    private RefusalWords() {}

    public static String of(Component where, PlanRefusal refusal) {
        return where.getTranslation("simulation.RefusalWords." + refusal.code().name(), refusal.limit());
    }

    public static String of(Component where, List<PlanRefusal> refusals) {
        return refusals.stream().map(refusal -> of(where, refusal)).distinct().collect(Collectors.joining(" "));
    }
}
