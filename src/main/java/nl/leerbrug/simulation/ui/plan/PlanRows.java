package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;

/** What stands on the plan, row by row, as the learner reads it. */
final class PlanRows {

    private final Component where;
    private final PlanTable table;
    private final SheetWords words;

    /** @param where it is shown, for its language */
    PlanRows(Component where, PlanTable table) {
        this.where = where;
        this.table = table;
        this.words = SheetWords.on(where, table.scenario());
    }

    SheetWords words() {
        return words;
    }

    GoalActionPlan plan() {
        return table.plan();
    }

    ListItem goal(Goal goal) {
        var row = new ListItem(
                new GoalText(table.voices(where), table.catalogue(), goal.words()),
                hint(words.subPillar(goal) + " · " + words.chosenBy(goal.chosenBy())));
        if (!goal.whyNow().isBlank()) {
            row.add(line("whyNow", goal.whyNow()));
        }
        if (goal.by() != null) {
            row.add(line("by", words.day(goal.by())));
        }
        return row;
    }

    ListItem step(Step step) {
        var when = new Span(words.day(step.on()) + " · " + words.who(step.who()));
        when.addClassName("lb-plan-when");
        var row = new ListItem(when, new Paragraph(words.step(step)), hint(words.size(step)));
        if (!step.help().isEmpty()) {
            row.add(line("help", words.help(step)));
        }
        return row;
    }

    ListItem ifThen(IfThenPlan one) {
        return new ListItem(line("obstacle", words.obstacle(one.obstacle())), new Paragraph(words.ifThen(one)));
    }

    ListItem recognition(Recognition form) {
        var moment = form.after() == null
                ? text("atTheEnd")
                : where.getTranslation("simulation.PlanSheet.afterStep", words.step(plan(), form.after()));
        return new ListItem(
                new Paragraph(words.recognition(form)), hint(moment + " · " + words.chosenBy(form.chosenBy())));
    }

    private Paragraph line(String key, String value) {
        var line = new Paragraph(where.getTranslation("simulation.PlanSheet." + key, value));
        line.addClassName("lb-plan-line");
        return line;
    }

    private String text(String key) {
        return where.getTranslation("simulation.PlanSheet." + key);
    }

    static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("lb-hint");
        return hint;
    }
}
