package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.textfield.TextField;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.OfferedIfThen;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.shell.TypingAdvice;
import nl.leerbrug.simulation.ui.plan.PlanChoices.Choice;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An if-then plan: for what may come in between, and what is done then. */
final class IfThenDialog extends PlanDialog {

    private final @Nullable IfThenPlan before;
    private final PlanChoices obstacles;
    private final PlanChoices ifThens;
    private final TextField own = new TextField();

    /** @param before the one that is changed; absent: another one */
    IfThenDialog(Supplier<PlanTable> table, @Nullable IfThenPlan before, PlanTaker taker) {
        super("simulation.IfThenDialog." + (before == null ? "add" : "change"), table, taker);
        this.before = before;
        var client = table().client();
        obstacles = new PlanChoices(getTranslation("simulation.IfThenDialog.obstacle"), client, obstacles());
        obstacles.setId("plan-obstacles");
        ifThens = new PlanChoices(getTranslation("simulation.IfThenDialog.ifThen"), client, ifThens());
        ifThens.setId("plan-if-thens");
        own.setLabel(getTranslation("simulation.IfThenDialog.ownText"));
        own.setId("if-then-own");
        own.setManualValidation(true);
        own.setVisible(false);
        TypingAdvice.on(own, table().limits().textLength());
        obstacles.onChoice(choice -> forgetRefusals());
        ifThens.onChoice(choice -> {
            forgetRefusals();
            own.setVisible(choice.isOwn());
        });
        fill();
        shows(Field.IF_THEN, own);
        ask(List.of(obstacles), List.of(ifThens, own));
    }

    private void fill() {
        if (before == null) {
            return;
        }
        obstacles.choose(before.obstacle().value());
        ifThens.choose(before.typed() == null ? before.id().value() : "");
        own.setVisible(before.typed() != null);
        own.setValue(before.typed() == null ? "" : before.typed());
    }

    private List<Choice> obstacles() {
        return table().catalogue().obstacles().stream()
                .map(one -> new Choice(
                        one.id().value(), one.text(), table().named().fears().contains(one.id())))
                .toList();
    }

    /** By their words: which one helps against what is not told by their place. */
    private List<Choice> ifThens() {
        var offered = table().catalogue().ifThens().stream()
                .sorted(Comparator.comparing(OfferedIfThen::text))
                .map(one -> new Choice(one.id().value(), one.text(), false));
        return Stream.concat(offered, Stream.of(Choice.own(getTranslation("simulation.IfThenDialog.own"))))
                .toList();
    }

    @Override
    Optional<PlanEdit> edit() {
        if (obstacles.isEmpty()) {
            return missing(obstacles, "simulation.IfThenDialog.noObstacle");
        }
        if (ifThens.isEmpty()) {
            return missing(ifThens, "simulation.IfThenDialog.none");
        }
        var obstacle = new ObstacleId(obstacles.chosen());
        var plan = ifThens.isOwn()
                ? new IfThenPlan(ownId(), obstacle, own.getValue().strip())
                : new IfThenPlan(new IfThenId(ifThens.chosen()), obstacle, null);
        return Optional.of(before == null ? new PlanEdit.PutIfThen(plan) : new PlanEdit.ChangeIfThen(before, plan));
    }

    private IfThenId ownId() {
        return before != null && before.typed() != null
                ? before.id()
                : new IfThenId(OwnIds.next(
                        "als-dan", table().plan().ifThens(), one -> one.id().value()));
    }
}
