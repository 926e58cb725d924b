package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.leerbrug.goalplan.Help;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.shell.TypingAdvice;
import nl.leerbrug.simulation.ui.plan.PlanChoices.Choice;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step: what, who does it, on which day and with what help. */
final class StepDialog extends PlanDialog {

    private final @Nullable Step before;
    private final TextField search = new TextField();
    private final PlanChoices steps;
    private final TextField own = new TextField();
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>();
    private final DayField day;
    private final CheckboxGroup<Help> help = new CheckboxGroup<>();
    /** Until then it is who usually does that step. */
    private boolean whoChosen;

    /** @param before the step that is changed; absent: another one */
    StepDialog(Supplier<PlanTable> table, @Nullable Step before, PlanTaker taker) {
        super("simulation.StepDialog." + (before == null ? "add" : "change"), table, taker);
        this.before = before;
        steps = new PlanChoices(getTranslation("simulation.StepDialog.step"), table().client(), offered());
        steps.setId("plan-steps");
        day = day("step-day", "simulation.StepDialog.day");
        askWhat();
        askWho();
        help.setLabel(getTranslation("simulation.StepDialog.help"));
        help.setItems(table().catalogue().helps());
        help.setItemLabelGenerator(Help::text);
        help.addClassName("lb-options");
        help.setId("step-help");
        help.setVisible(!table().catalogue().helps().isEmpty());
        fill();
        shows(Field.STEP, before == null || before.typed() != null ? own : day);
        ask(List.of(search, steps), List.of(kept(), own, who, day, help));
    }

    /** Which one is changed, where its words can't be. */
    private Paragraph kept() {
        var kept = new Paragraph(before == null || before.typed() != null ? "" : words().step(before));
        kept.addClassName("lb-plan-kept");
        kept.setVisible(!kept.getText().isEmpty());
        return kept;
    }

    private List<Choice> offered() {
        var offered = table().catalogue().steps().stream()
                .filter(step -> table().plan().step(step.id()).isEmpty())
                .map(step -> new Choice(
                        step.id().value(),
                        step.text(),
                        table().named().proposes().contains(step.id())));
        return Stream.concat(offered, Stream.of(Choice.own(getTranslation("simulation.StepDialog.own"))))
                .toList();
    }

    private void askWhat() {
        search.setLabel(getTranslation("simulation.StepDialog.search"));
        search.setId("step-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> steps.filter(event.getValue()));
        search.setVisible(before == null);
        steps.setVisible(before == null);
        own.setLabel(getTranslation("simulation.StepDialog.ownText"));
        own.setId("step-own");
        own.setManualValidation(true);
        own.setVisible(false);
        TypingAdvice.on(own, table().limits().textLength());
        steps.onChoice(choice -> {
            forgetRefusals();
            own.setVisible(choice.isOwn());
            if (!whoChosen && !choice.isOwn()) {
                who.setValue(table().catalogue()
                        .step(new StepId(choice.id()))
                        .map(OfferedStep::who)
                        .orElse(null));
            }
        });
    }

    private void askWho() {
        who.setLabel(getTranslation("simulation.StepDialog.who"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(words()::who);
        who.setId("step-who");
        who.setManualValidation(true);
        who.addValueChangeListener(event -> whoChosen |= event.isFromClient());
    }

    private void fill() {
        if (before == null) {
            return;
        }
        own.setVisible(before.typed() != null);
        own.setValue(before.typed() == null ? "" : before.typed());
        who.setValue(before.who());
        day.setDay(before.on());
        help.setValue(table().catalogue().helps().stream()
                .filter(one -> before.help().contains(one.id()))
                .collect(Collectors.toSet()));
    }

    @Override
    Optional<PlanEdit> edit() {
        if (before == null && steps.isEmpty()) {
            return missing(steps, "simulation.StepDialog.none");
        }
        if (who.isEmpty()) {
            return missing(who, "simulation.StepDialog.noWho");
        }
        var on = day.day();
        if (on.isEmpty()) {
            return missing(day, day.whyNone("simulation.StepDialog.noDay"));
        }
        var arranged = help.getValue().stream().map(Help::id).collect(Collectors.<HelpId>toSet());
        var typed = own.isVisible() ? own.getValue().strip() : null;
        return Optional.of(new PlanEdit.PutStep(new Step(id(), typed, who.getValue(), on.get(), arranged)));
    }

    private StepId id() {
        if (before != null) {
            return before.id();
        }
        return new StepId(
                steps.isOwn()
                        ? OwnIds.next(
                                "stap",
                                table().plan().steps(),
                                step -> step.id().value())
                        : steps.chosen());
    }
}
