package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.MoveKind;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Code;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.ui.part.MoveButton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** The plan on the table: what is in it, and what can be put in, changed or taken out. */
@JsModule("./plan-draft.ts")
public class PlanSheet extends Div {

    private final Div body = new Div();
    private final SheetUse use;
    private final PlanTaker taker;
    private final PlanPlaces places = new PlanPlaces();
    private @Nullable PlanTable table;
    private @Nullable TakenOut out;

    public PlanSheet(SheetUse use, PlanTaker taker) {
        this.use = use;
        this.taker = taker;
        addClassNames("lb-card", "lb-sheet", "lb-plan");
        add(new H2(getTranslation("simulation.PlanSheet.title")), body);
    }

    /** Draws only what looks different; dialogs that are open go on with how it is now. */
    public void show(PlanTable next) {
        var before = table;
        table = next;
        if (before == null || !next.looksAs(before)) {
            draw(next);
        }
    }

    private PlanTable now() {
        return Objects.requireNonNull(table, "not shown yet");
    }

    private void draw(PlanTable now) {
        body.removeAll();
        places.clear();
        var plan = now.plan();
        var rows = new PlanRows(this, now);
        var words = rows.words();
        part("goal", plan.goals(), goal -> goal(rows, goal), () -> new GoalDialog(this::now, null, this::keep));
        part(
                "step",
                SheetWords.inOrder(plan.steps()),
                step -> step(rows, step),
                () -> new StepDialog(this::now, null, this::keep));
        part("ifThen", plan.ifThens(), one -> ifThen(rows, one), () -> new IfThenDialog(this::now, null, this::keep));
        var recognition = part(
                "recognition",
                plan.recognitions(),
                form -> recognition(rows, form),
                () -> new RecognitionDialog(this::now, null, this::keep));
        recognition.addComponentAtIndex(
                1,
                PlanRows.hint(getTranslation("simulation.RecognitionPolicy."
                        + now.catalogue().policy().name())));
        if (use == SheetUse.CONVERSATION) {
            confidence(plan);
        }
        review(words, plan);
        if (use == SheetUse.CONVERSATION) {
            agreement(now, plan);
        }
    }

    private <T> Section part(String name, List<T> things, Function<T, ListItem> row, Supplier<PlanDialog> dialog) {
        var part = section(name, things.size());
        var list = new UnorderedList();
        list.addClassName("lb-plan-rows");
        things.forEach(thing -> list.add(row.apply(thing)));
        part.add(things.isEmpty() ? PlanRows.hint(getTranslation("simulation.PlanSheet." + name + ".none")) : list);
        if (now().open()) {
            if (out != null && out.part().equals(name)) {
                part.add(putBack(out));
            }
            var add = opener(getTranslation("simulation.PlanSheet." + name + ".add"), name, dialog);
            add.setId("plan-add-" + name.toLowerCase(Locale.ROOT));
            add.addClassName("lb-move");
            part.add(add);
        }
        return part;
    }

    /** Calm, and near to where it was. */
    private Div putBack(TakenOut taken) {
        var told = new Paragraph(getTranslation("simulation.PlanSheet." + taken.part() + ".out", taken.text()));
        told.setId("plan-taken-out");
        var problem = problem();
        var back = new MoveButton(
                getTranslation("simulation.PlanSheet.back"), id -> told(problem, take(id, taken.back(), null)));
        back.setId("plan-put-back");
        back.getElement().setAttribute("aria-describedby", "plan-taken-out");
        places.putBack(back);
        var note = new Div(told, back, problem);
        note.addClassName("lb-plan-out");
        return note;
    }

    private Section section(String name) {
        return section(name, 0);
    }

    /** @param count how many things are there: shown when there are more than one, for who looks the plan over */
    private Section section(String name, int count) {
        var title = new H3(new Span(getTranslation("simulation.PlanSheet." + name)));
        title.setId("plan-" + name);
        if (count > 1) {
            var number = new Span(String.valueOf(count));
            number.addClassName("lb-plan-count");
            title.add(number);
        }
        var part = new Section(title);
        part.getElement().setAttribute("aria-labelledby", "plan-" + name);
        body.add(part);
        return part;
    }

    private ListItem goal(PlanRows rows, Goal goal) {
        return withButtons(
                rows.goal(goal),
                () -> new GoalDialog(this::now, goal, this::keep),
                new PlanEdit.DropGoal(goal.id()),
                new TakenOut("goal", goal.text(), new PlanEdit.PutGoal(goal)));
    }

    private ListItem step(PlanRows rows, Step step) {
        return withButtons(
                rows.step(step),
                () -> new StepDialog(this::now, step, this::keep),
                new PlanEdit.DropStep(step.id()),
                new TakenOut("step", rows.words().step(step), new PlanEdit.PutStep(step)));
    }

    private ListItem ifThen(PlanRows rows, IfThenPlan one) {
        return withButtons(
                rows.ifThen(one),
                () -> new IfThenDialog(this::now, one, this::keep),
                new PlanEdit.ChangeIfThen(one, null),
                new TakenOut("ifThen", rows.words().ifThen(one), new PlanEdit.PutIfThen(one)));
    }

    private ListItem recognition(PlanRows rows, Recognition form) {
        return withButtons(
                rows.recognition(form),
                () -> new RecognitionDialog(this::now, form, this::keep),
                new PlanEdit.DropRecognition(form.id()),
                new TakenOut("recognition", rows.words().recognition(form), new PlanEdit.PutRecognition(form)));
    }

    private void confidence(GoalActionPlan plan) {
        var number = plan.confidence();
        section("confidence")
                .add(
                        number == null
                                ? PlanRows.hint(getTranslation("simulation.PlanSheet.confidence.none"))
                                : new Paragraph(getTranslation(
                                        "simulation.PlanSheet.confidence.number", now().client(), number)));
    }

    private void review(SheetWords words, GoalActionPlan plan) {
        var part = section("review");
        var day = plan.review();
        part.add(
                day == null
                        ? PlanRows.hint(getTranslation("simulation.PlanSheet.review.none"))
                        : new Paragraph(words.day(day)));
        if (now().open()) {
            var set = opener(
                    getTranslation("simulation.PlanSheet.review." + (day == null ? "add" : "change")),
                    "review",
                    () -> new ReviewDialog(this::now, this::keep));
            set.setId("plan-add-review");
            places.put(new PlanEdit.SetReview(LocalDate.EPOCH), set);
            set.addClassName("lb-move");
            part.add(set);
        }
    }

    /** The learner shows the plan and asks; whether the client agrees is up to the client. */
    private void agreement(PlanTable now, GoalActionPlan plan) {
        var part = section("agreement");
        Arrays.stream(Party.values())
                .map(party -> new Paragraph(getTranslation(
                        "simulation.PlanSheet.agreed." + (plan.agreed().contains(party) ? "yes" : "notYet"),
                        party == Party.CLIENT ? now.client() : getTranslation("simulation.PlanSheet.you"))))
                .forEach(part::add);
        if (now.open() && !plan.isAgreedByBoth()) {
            var refused = problem();
            var agree = new PlanEdit.Agree(Party.LEARNER);
            var label = now.scenario()
                    .method()
                    .rule(MoveKind.of(new Move.EditPlan(agree)))
                    .label();
            var ask = new MoveButton(label, id -> told(refused, keep(id, agree)));
            ask.setId("plan-agree");
            part.add(ask, refused);
        }
    }

    private ListItem withButtons(ListItem row, Supplier<PlanDialog> dialog, PlanEdit drop, TakenOut taken) {
        if (!now().open()) {
            return row;
        }
        var change = opener(getTranslation("simulation.PlanSheet.change"), taken.part() + "/" + taken.text(), dialog);
        change.addClassName("lb-move");
        change.setAriaLabel(getTranslation("simulation.PlanSheet.changeOf", taken.text()));
        places.put(taken.back(), change);
        var problem = problem();
        var out =
                new MoveButton(getTranslation("simulation.PlanSheet.drop"), id -> told(problem, take(id, drop, taken)));
        out.setAriaLabel(getTranslation("simulation.PlanSheet.dropOf", taken.text()));
        var buttons = new Div(change, out);
        buttons.addClassName("lb-plan-buttons");
        row.add(buttons, problem);
        return row;
    }

    private static Paragraph problem() {
        var problem = new Paragraph();
        problem.addClassName("lb-input-error");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    /** What a dialog asked for. */
    private PlanTaker.Answer keep(MoveId id, PlanEdit edit) {
        return take(id, edit, null);
    }

    /** @param taken what this takes out; absent: nothing */
    private PlanTaker.Answer take(MoveId id, PlanEdit edit, @Nullable TakenOut taken) {
        var before = out;
        var shown = table;
        out = taken;
        var answer = taker.take(id, edit);
        switch (answer) {
            case PlanTaker.Answer.Taken(var answered) -> {
                if (!answered) {
                    places.focus(edit);
                }
            }
            case PlanTaker.Answer.Refused _ -> out = before;
            case PlanTaker.Answer.Stopped _ -> {
                out = before;
                if (!now().equals(shown)) {
                    // Another window went on; what was taken out here is no longer the last thing.
                    out = null;
                    draw(now());
                }
            }
        }
        return answer;
    }

    /** @param what tells the dialog from the others on this sheet, so that the browser can open it again */
    private NativeButton opener(String text, String what, Supplier<PlanDialog> dialog) {
        var opener = new NativeButton(text, event -> open(dialog.get().remembered(what), event.getSource()));
        opener.getElement().setAttribute("data-opens", what);
        return opener;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.leerbrugPlan.reopen(this)");
    }

    /** On a phone the sheet lies over the conversation; a dialog takes its place. */
    private void open(PlanDialog dialog, Component opener) {
        getElement().executeJs("this.closest('[popover]')?.hidePopover()");
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened() && !dialog.isKept()) {
                opener.getElement().executeJs("window.leerbrugTalk.settle(this)");
            }
        });
        dialog.open();
    }

    private void told(Paragraph where, PlanTaker.Answer answer) {
        where.setText(
                switch (answer) {
                    case PlanTaker.Answer.Taken _ -> "";
                    case PlanTaker.Answer.Refused(var refusals) ->
                        refusals.stream().anyMatch(refusal -> refusal.code() == Code.STEP_NOT_IN_PLAN)
                                ? getTranslation("simulation.PlanSheet.stepHasRecognition")
                                : RefusalWords.of(this, refusals);
                    case PlanTaker.Answer.Stopped(var why) -> why;
                });
    }
}
