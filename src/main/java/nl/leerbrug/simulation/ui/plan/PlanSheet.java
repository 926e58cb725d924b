package nl.leerbrug.simulation.ui.plan;

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
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.simulation.ui.part.MoveButton;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** The plan on the table: what is in it, and what can be put in, changed or taken out. */
public class PlanSheet extends Div {

    private final Div body = new Div();
    private final SheetUse use;
    private final PlanTaker taker;
    private @Nullable PlanTable table;

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
        var plan = now.plan();
        var words = SheetWords.on(this, now.scenario());
        part("goal", plan.goals(), goal -> goal(now, words, goal), () -> new GoalDialog(this::now, null, taker));
        part(
                "step",
                SheetWords.inOrder(plan.steps()),
                step -> step(words, step),
                () -> new StepDialog(this::now, null, taker));
        part("ifThen", plan.ifThens(), one -> ifThen(words, one), () -> new IfThenDialog(this::now, taker));
        var recognition = part(
                "recognition",
                plan.recognitions(),
                form -> recognition(words, form),
                () -> new RecognitionDialog(this::now, taker));
        recognition.addComponentAtIndex(
                1,
                hint(getTranslation("simulation.RecognitionPolicy."
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
        var part = section(name);
        var list = new UnorderedList();
        list.addClassName("lb-plan-rows");
        things.forEach(thing -> list.add(row.apply(thing)));
        part.add(things.isEmpty() ? hint(getTranslation("simulation.PlanSheet." + name + ".none")) : list);
        if (now().open()) {
            var add = new NativeButton(
                    getTranslation("simulation.PlanSheet." + name + ".add"), event -> open(dialog.get()));
            add.setId("plan-add-" + name.toLowerCase(java.util.Locale.ROOT));
            add.addClassName("lb-move");
            part.add(add);
        }
        return part;
    }

    private Section section(String name) {
        var title = new H3(getTranslation("simulation.PlanSheet." + name));
        title.setId("plan-" + name);
        var part = new Section(title);
        part.getElement().setAttribute("aria-labelledby", "plan-" + name);
        body.add(part);
        return part;
    }

    private ListItem goal(PlanTable now, SheetWords words, Goal goal) {
        var row = new ListItem(
                new GoalText(now.voices(this), now.catalogue(), goal.words()),
                hint(words.subPillar(goal) + " · " + words.chosenBy(goal.chosenBy())));
        if (!goal.whyNow().isBlank()) {
            row.add(line("whyNow", goal.whyNow()));
        }
        if (goal.by() != null) {
            row.add(line("by", words.day(goal.by())));
        }
        return withButtons(
                row, goal.text(), () -> new GoalDialog(this::now, goal, taker), new PlanEdit.DropGoal(goal.id()));
    }

    private ListItem step(SheetWords words, Step step) {
        var text = words.step(step);
        var when = new Span(words.day(step.on()) + " · " + words.who(step.who()));
        when.addClassName("lb-plan-when");
        var row = new ListItem(when, new Paragraph(text), hint(words.size(step)));
        if (!step.help().isEmpty()) {
            row.add(line("help", words.help(step)));
        }
        return withButtons(row, text, () -> new StepDialog(this::now, step, taker), new PlanEdit.DropStep(step.id()));
    }

    private ListItem ifThen(SheetWords words, IfThenPlan one) {
        var text = words.ifThen(one);
        var row = new ListItem(line("obstacle", words.obstacle(one.obstacle())), new Paragraph(text));
        return withButtons(row, text, null, new PlanEdit.DropIfThen(one.id()));
    }

    private ListItem recognition(SheetWords words, Recognition form) {
        var text = words.recognition(form);
        var moment = form.after() == null
                ? getTranslation("simulation.PlanSheet.atTheEnd")
                : getTranslation("simulation.PlanSheet.afterStep", words.step(now().plan(), form.after()));
        var row = new ListItem(new Paragraph(text), hint(moment + " · " + words.chosenBy(form.chosenBy())));
        return withButtons(row, text, null, new PlanEdit.DropRecognition(form.id()));
    }

    private void confidence(GoalActionPlan plan) {
        var number = plan.confidence();
        section("confidence")
                .add(
                        number == null
                                ? hint(getTranslation("simulation.PlanSheet.confidence.none"))
                                : new Paragraph(getTranslation(
                                        "simulation.PlanSheet.confidence.number", now().client(), number)));
    }

    private void review(SheetWords words, GoalActionPlan plan) {
        var part = section("review");
        var day = plan.review();
        part.add(
                day == null ? hint(getTranslation("simulation.PlanSheet.review.none")) : new Paragraph(words.day(day)));
        if (now().open()) {
            var set = new NativeButton(
                    getTranslation("simulation.PlanSheet.review." + (day == null ? "add" : "change")),
                    event -> open(new ReviewDialog(this::now, taker)));
            set.setId("plan-add-review");
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
            var refused = new Paragraph();
            refused.addClassName("lb-input-error");
            refused.getElement().setAttribute("role", "alert");
            var agree = new PlanEdit.Agree(Party.LEARNER);
            var label = now.scenario()
                    .method()
                    .rule(MoveKind.of(new Move.EditPlan(agree)))
                    .label();
            var ask = new MoveButton(label, id -> told(refused, taker.take(id, agree)));
            ask.setId("plan-agree");
            part.add(ask, refused);
        }
    }

    private ListItem withButtons(ListItem row, String name, @Nullable Supplier<PlanDialog> dialog, PlanEdit drop) {
        if (!now().open()) {
            return row;
        }
        var buttons = new Div();
        buttons.addClassName("lb-plan-buttons");
        if (dialog != null) {
            var change = new NativeButton(getTranslation("simulation.PlanSheet.change"), event -> open(dialog.get()));
            change.addClassName("lb-move");
            change.setAriaLabel(getTranslation("simulation.PlanSheet.changeOf", name));
            buttons.add(change);
        }
        var problem = new Paragraph();
        problem.addClassName("lb-input-error");
        problem.getElement().setAttribute("role", "alert");
        var out =
                new MoveButton(getTranslation("simulation.PlanSheet.drop"), id -> told(problem, taker.take(id, drop)));
        out.setAriaLabel(getTranslation("simulation.PlanSheet.dropOf", name));
        buttons.add(out);
        row.add(buttons, problem);
        return row;
    }

    /** On a phone the sheet lies over the conversation; a dialog takes its place. */
    private void open(PlanDialog dialog) {
        getElement().executeJs("this.closest('[popover]')?.hidePopover()");
        dialog.open();
    }

    private void told(Paragraph where, PlanTaker.Answer answer) {
        where.setText(
                switch (answer) {
                    case PlanTaker.Answer.Taken() -> "";
                    case PlanTaker.Answer.Refused(var refusals) -> RefusalWords.of(this, refusals);
                    case PlanTaker.Answer.Stopped(var why) -> why;
                });
    }

    private Paragraph line(String key, String text) {
        var line = new Paragraph(getTranslation("simulation.PlanSheet." + key, text));
        line.addClassName("lb-plan-line");
        return line;
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("lb-hint");
        return hint;
    }
}
