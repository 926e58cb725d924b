package nl.leerbrug.simulation.ui.plan;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.domain.attempt.Shown;
import nl.leerbrug.simulation.ui.part.MoveButton;

import java.util.function.Predicate;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

/** A plan on the table in a goal conversation with Wim that nobody keeps: the engine answers at once. */
final class TableOfPlay {

    private final Play play =
            new Play(WimGoal.scenario(), WimGoal.transcript(Role.EXPERT).seed());
    private final PlanSheet sheet = new PlanSheet(SheetUse.CONVERSATION, this::take);

    private TableOfPlay() {}

    /** On the screen, after what an expert does before this move. */
    static TableOfPlay before(Predicate<Move> until) {
        var table = new TableOfPlay();
        WimGoal.transcript(Role.EXPERT).steps().stream()
                .map(step -> step.move())
                .takeWhile(until.negate())
                .forEach(table.play::make);
        UI.getCurrent().add(table.sheet);
        table.show();
        return table;
    }

    /** Before the first thing is put into the plan. */
    static TableOfPlay empty() {
        return before(move -> move instanceof Move.EditPlan);
    }

    /** Of an expert, not agreed to yet. */
    static TableOfPlay full() {
        return before(move -> move instanceof Move.EditPlan(PlanEdit.Agree _));
    }

    /** What was said so far. */
    long replies() {
        return play.events().stream()
                .filter(DialogueEvent.Replied.class::isInstance)
                .count();
    }

    GoalActionPlan plan() {
        return play.state().draft().plan();
    }

    private PlanTaker.Answer take(MoveId id, PlanEdit edit) {
        var move = new Move.EditPlan(edit);
        return switch (Dialogue.decide(play.scenario(), play.state(), move, Play.NO_TIME)) {
            case Decision.Refused(var reason) -> new PlanTaker.Answer.Stopped(reason.name());
            case Decision.PlanRefused(var refusals) -> new PlanTaker.Answer.Refused(refusals);
            case Decision.Accepted _ -> {
                var before = play.events().size();
                play.make(move);
                show();
                yield new PlanTaker.Answer.Taken(
                        play.events().stream().skip(before).anyMatch(DialogueEvent.Replied.class::isInstance));
            }
        };
    }

    private void show() {
        sheet.show(PlanTable.of(Shown.conversation(WimGoal.client(), play, Mode.PRACTICE), "turn"));
    }

    static String textOf(IfThenPlan one) {
        return words().ifThen(one);
    }

    static String textOf(Recognition form) {
        return words().recognition(form);
    }

    static String textOf(Step step) {
        return words().step(step);
    }

    private static SheetWords words() {
        return SheetWords.on(UI.getCurrent(), WimGoal.scenario());
    }

    /** Of a part of the plan: what puts something there. */
    static void add(String part) {
        _click(_get(NativeButton.class, spec -> spec.withId("plan-add-" + part)));
    }

    static void keep() {
        press(_get(MoveButton.class, spec -> spec.withId("keep-plan")));
    }

    static void press(Component button) {
        BasicUtilsKt._fireDomEvent(button, "click");
    }

    static PlanChoices choices(String id) {
        return _get(PlanChoices.class, spec -> spec.withId(id));
    }

    static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    static void day(String id, String day) {
        _get(com.vaadin.flow.component.html.Input.class, spec -> spec.withId(id))
                .setValue(day);
    }
}
