package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Field;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.shell.TypingAdvice;
import nl.leerbrug.simulation.ui.plan.PlanChoices.Choice;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A goal: which one, in whose words, why now and until when. */
final class GoalDialog extends PlanDialog {

    private final @Nullable Goal before;
    private final PlanChoices goals;
    private final Select<SubPillar> subPillar = new Select<>();
    private final GoalWords words;
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
        words = new GoalWords(table().voices(this), table().said(), this::show);
        by = day("goal-by", "simulation.GoalDialog.by");
        askSubPillar();
        whyNow.setLabel(getTranslation("simulation.GoalDialog.whyNow"));
        whyNow.setId("goal-why-now");
        whyNow.setManualValidation(true);
        TypingAdvice.on(whyNow, table().limits().whyLength());
        fill();
        begunWith = pieces();
        shows(Field.WHY_NOW, whyNow);
        shows(Field.GOAL, words.last());
        var reads = new Paragraph(getTranslation("simulation.GoalDialog.reads"));
        reads.addClassName("lb-hint");
        preview.getElement().setAttribute("role", "status");
        ask(List.of(goals, subPillar, words.said()), List.of(words, reads, preview, whyNow, by));
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

    private void fill() {
        if (before != null) {
            words.fill(before.words());
            whyNow.setValue(before.whyNow());
            by.setDay(before.by());
        }
    }

    private void show() {
        preview.show(table().voices(this), table().catalogue(), pieces());
    }

    /** Without any words it is the sentence of the catalogue. */
    private List<Words> pieces() {
        var pieces = words.pieces();
        return pieces.isEmpty() && !goals.chosen().isEmpty()
                ? List.of(Words.ofLearner(goals.getValue().text()))
                : pieces;
    }

    @Override
    Optional<PlanEdit> edit() {
        if (by.isUnreadable()) {
            return missing(by, "simulation.DayField.unreadable");
        }
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
