package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.OfferedRecognition;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.simulation.ui.plan.PlanChoices.Choice;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Recognition as it is agreed beforehand: what, and after which step. */
final class RecognitionDialog extends PlanDialog {

    private final @Nullable Recognition before;
    private final PlanChoices forms;
    private final PlanChoices after;

    /** @param before the one that is changed; absent: another one */
    RecognitionDialog(Supplier<PlanTable> table, @Nullable Recognition before, PlanTaker taker) {
        super("simulation.RecognitionDialog." + (before == null ? "add" : "change"), table, taker);
        this.before = before;
        var client = table().client();
        forms = new PlanChoices(getTranslation("simulation.RecognitionDialog.form"), client, forms());
        forms.setId("plan-recognitions");
        after = new PlanChoices(getTranslation("simulation.RecognitionDialog.after"), client, moments());
        after.setId("plan-recognition-after");
        if (before != null) {
            forms.choose(before.id().value());
            after.choose(before.after() == null ? "" : before.after().value());
        }
        forms.onChoice(choice -> forgetRefusals());
        after.onChoice(choice -> forgetRefusals());
        shows(Field.RECOGNITION, forms);
        ask(List.of(forms), List.of(after));
    }

    private List<Choice> forms() {
        var there = table().plan().recognitions().stream()
                .map(Recognition::id)
                .filter(id -> before == null || !id.equals(before.id()))
                .toList();
        return table().catalogue().recognitions().stream()
                .filter(form -> !there.contains(form.id()))
                .sorted(Comparator.comparing(OfferedRecognition::text))
                .map(form -> new Choice(
                        form.id().value(), form.text(), table().named().likes().contains(form.id())))
                .toList();
    }

    private List<Choice> moments() {
        var words = words();
        var steps = SheetWords.inOrder(table().plan().steps()).stream()
                .map(step -> new Choice(step.id().value(), words.step(step), false));
        return Stream.concat(steps, Stream.of(Choice.own(getTranslation("simulation.RecognitionDialog.atTheEnd"))))
                .toList();
    }

    @Override
    Optional<PlanEdit> edit() {
        if (forms.isEmpty()) {
            return missing(forms, "simulation.RecognitionDialog.none");
        }
        if (after.isEmpty()) {
            return missing(after, "simulation.RecognitionDialog.noMoment");
        }
        var form = new Recognition(
                new RecognitionId(forms.chosen()), after.isOwn() ? null : new StepId(after.chosen()), Chooser.TOGETHER);
        return Optional.of(
                before == null ? new PlanEdit.PutRecognition(form) : new PlanEdit.ChangeRecognition(before.id(), form));
    }
}
