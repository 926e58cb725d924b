package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.shell.TypingAdvice;
import nl.leerbrug.simulation.ui.part.Voices;
import nl.leerbrug.simulation.ui.plan.PlanChoices.Choice;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A goal: which one, and in whose words. Words that the client said are picked, in the order in which they are ticked;
 * one's own come before or after them.
 */
final class GoalDialog extends PlanDialog {

    private final @Nullable Goal before;
    private final PlanChoices goals;
    private final Select<SubPillar> subPillar = new Select<>();
    private final CheckboxGroup<Fragment> said = new CheckboxGroup<>();
    private final List<Fragment> picked = new ArrayList<>();
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final GoalText preview = new GoalText();
    private final TextField whyNow = new TextField();
    private final DayField by;
    private final List<Words> begunWith;

    /** @param before the goal that is changed; absent: another one */
    GoalDialog(Supplier<PlanTable> table, @Nullable Goal before, PlanTaker taker) {
        super("simulation.GoalDialog." + (before == null ? "add" : "change"), table, taker);
        this.before = before;
        goals = new PlanChoices(getTranslation("simulation.GoalDialog.goal"), table().client(), offered());
        goals.setId("plan-goals");
        goals.setVisible(before == null);
        by = new DayField("goal-by", getTranslation("simulation.GoalDialog.by"));
        askSubPillar();
        askWords();
        whyNow.setLabel(getTranslation("simulation.GoalDialog.whyNow"));
        whyNow.setId("goal-why-now");
        whyNow.setManualValidation(true);
        TypingAdvice.on(whyNow, table().limits().whyLength());
        fill();
        begunWith = pieces();
        shows(Field.WHY_NOW, whyNow);
        shows(Field.GOAL, last);
        var reads = new Paragraph(getTranslation("simulation.GoalDialog.reads"));
        reads.addClassName("lb-hint");
        preview.getElement().setAttribute("role", "status");
        add(goals, subPillar, said, first, last, reads, preview, whyNow, by);
        show();
    }

    /** By their words: whose goals they are is not told by their place. */
    private List<Choice> offered() {
        var goalsNow = table().plan().goals();
        var offered = table().catalogue().goals().stream()
                .filter(goal -> goalsNow.stream().noneMatch(one -> one.id().equals(goal.id())))
                .sorted(Comparator.comparing(OfferedGoal::text))
                .map(goal -> new Choice(
                        goal.id().value(), goal.text(), table().named().wants().contains(goal.id())));
        return Stream.concat(offered, Stream.of(Choice.own(getTranslation("simulation.GoalDialog.own"))))
                .toList();
    }

    private void askSubPillar() {
        subPillar.setLabel(getTranslation("simulation.GoalDialog.subPillar"));
        subPillar.setItems(table().scenario().bridge().subPillars());
        subPillar.setItemLabelGenerator(SubPillar::title);
        subPillar.setId("goal-sub-pillar");
        subPillar.setManualValidation(true);
        subPillar.setVisible(false);
        goals.onChoice(choice -> {
            forgetRefusals();
            subPillar.setVisible(choice.isOwn());
            show();
        });
    }

    private void askWords() {
        said.setLabel(getTranslation("simulation.GoalDialog.said", voices().names()));
        said.setItems(table().said());
        said.setItemLabelGenerator(fragment -> voices().words(fragment.text(), fragment.voice()));
        said.addClassName("lb-options");
        said.setId("goal-said");
        said.setVisible(!table().said().isEmpty());
        said.addValueChangeListener(event -> {
            picked.removeIf(one -> !event.getValue().contains(one));
            event.getValue().stream().filter(one -> !picked.contains(one)).forEach(picked::add);
            show();
        });
        own(first, "first");
        own(last, "last");
        last.setHelperText(getTranslation("simulation.GoalDialog.last.helper"));
    }

    private void own(TextField field, String key) {
        field.setLabel(getTranslation("simulation.GoalDialog." + key));
        field.setId("goal-" + key);
        field.setManualValidation(true);
        field.addValueChangeListener(event -> show());
    }

    private void fill() {
        var goal = before;
        if (goal == null) {
            return;
        }
        var own = new ArrayList<String>();
        for (var piece : goal.words()) {
            var fragment = said(piece);
            if (fragment.isPresent()) {
                if (picked.isEmpty()) {
                    first.setValue(String.join(" ", own));
                    own.clear();
                }
                picked.add(fragment.get());
            } else {
                own.add(piece.text());
            }
        }
        last.setValue(String.join(" ", own));
        said.select(List.copyOf(picked));
        whyNow.setValue(goal.whyNow());
        by.setDay(goal.by());
    }

    private Voices voices() {
        return table().voices(this);
    }

    private Optional<Fragment> said(Words piece) {
        return table().said().stream()
                .filter(one -> one.id().equals(piece.fragment()))
                .findFirst();
    }

    private void show() {
        preview.show(voices(), table().catalogue(), pieces());
    }

    /** Without any words it is the sentence of the catalogue. */
    private List<Words> pieces() {
        var pieces = new ArrayList<Words>();
        if (!first.getValue().isBlank()) {
            pieces.add(Words.ofLearner(first.getValue().strip()));
        }
        picked.forEach(fragment -> pieces.add(Words.said(fragment)));
        if (!last.getValue().isBlank()) {
            pieces.add(Words.ofLearner(last.getValue().strip()));
        }
        if (pieces.isEmpty() && !goals.chosen().isEmpty()) {
            pieces.add(Words.ofLearner(goals.getValue().text()));
        }
        return List.copyOf(pieces);
    }

    @Override
    Optional<PlanEdit> edit() {
        return goal().map(goal -> new PlanEdit.PutGoal(new Goal(
                goal.id(),
                goal.typed(),
                goal.subPillar(),
                goal.current(),
                goal.desired(),
                before != null && pieces().equals(begunWith) ? before.words() : pieces(),
                whyNow.getValue().strip(),
                goal.chosenBy(),
                by.day().orElse(null))));
    }

    /** Which one it is; its words are filled in afterwards. */
    private Optional<Goal> goal() {
        if (before != null) {
            return Optional.of(before);
        }
        if (goals.isEmpty()) {
            return missing(goals, "simulation.GoalDialog.none");
        }
        if (!goals.isOwn()) {
            return table().catalogue().goal(new GoalId(goals.chosen())).map(GoalDialog::offered);
        }
        if (subPillar.isEmpty()) {
            return missing(subPillar, "simulation.GoalDialog.noSubPillar");
        }
        var id = OwnIds.next("doel", table().plan().goals(), goal -> goal.id().value());
        return Optional.of(goal(new GoalId(id), true, subPillar.getValue().id(), null, null));
    }

    private static Goal offered(OfferedGoal offered) {
        return goal(offered.id(), false, offered.subPillar(), offered.from(), offered.to());
    }

    private static Goal goal(GoalId id, boolean typed, SubPillarId pillar, @Nullable Level from, @Nullable Level to) {
        return new Goal(id, typed, pillar, from, to, List.of(), "", Chooser.TOGETHER, null);
    }
}
