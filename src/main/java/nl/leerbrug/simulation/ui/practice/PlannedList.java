package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;
import nl.leerbrug.simulation.domain.attempt.Started;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.List;

/** One's planned short runs: what can be done now, what comes later, and all of it for one's calendar. */
class PlannedList extends Div {

    static final String ID = "planned";

    private final PracticePlanService plans;
    private final UnorderedList list = new UnorderedList();

    PlannedList(PracticePlanService plans, List<PlannedPractice> planned) {
        this.plans = plans;
        setId(ID);
        setVisible(!planned.isEmpty());
        list.addClassName("lb-own-attempts");
        planned.forEach(one -> list.add(item(one)));
        var calendar = new Anchor(
                "/" + SimulationRoutes.calendar(getLocale()), getTranslation("simulation.PlannedList.calendar"));
        calendar.addClassName("lb-button");
        calendar.setRouterIgnore(true);
        calendar.getElement().setAttribute("download", true);
        add(new Card(getTranslation("simulation.PlannedList.title"))
                .with(new Paragraph(getTranslation("simulation.PlannedList.text")), list)
                .addActions(calendar));
    }

    private ListItem item(PlannedPractice one) {
        var name = new Span(one.title());
        name.addClassName("lb-attempt-name");
        var words = new Div(
                name,
                new Span(getTranslation("simulation.PlannedList.what", one.client(), one.skill(), one.turns())),
                when(one));
        words.addClassName("lb-attempt-words");
        var actions = new Div();
        actions.addClassName("lb-actions");
        if (one.due()) {
            actions.add(begin(one));
        }
        var item = new ListItem(words, actions);
        actions.add(drop(one, item));
        return item;
    }

    private Component when(PlannedPractice one) {
        return one.due()
                ? new Tag(Notices.Tone.ATTENTION, getTranslation("simulation.PlannedList.due"))
                : new Span(getTranslation("simulation.PlannedList.from", Words.date(one.dueAt(), getLocale())));
    }

    private Button begin(PlannedPractice one) {
        // One id for this button: a double click begins one run.
        var id = AttemptId.random();
        var key = one.running().isPresent() ? "simulation.PlannedList.continue" : "simulation.PlannedList.begin";
        var begin = new Button(
                getTranslation(key),
                event -> getUI().ifPresent(ui -> ui.navigate(SimulationRoutes.conversation(
                        switch (plans.begin(one.id(), id)) {
                            case Started.Begun(var begun) -> begun;
                            case Started.TestRunning(var test) -> test;
                            case Started.Unknown() -> id;
                        }))));
        begin.addThemeNames("primary", "small");
        begin.setAriaLabel(getTranslation(key) + ": " + one.title());
        return begin;
    }

    private Button drop(PlannedPractice one, ListItem item) {
        var drop = new Button(
                getTranslation("simulation.PlannedList.drop"),
                event -> Confirmation.ask(
                        getTranslation("simulation.PlannedList.drop.question"),
                        getTranslation("simulation.PlannedList.drop.consequence", one.title()),
                        getTranslation("simulation.PlannedList.drop"),
                        getTranslation("simulation.OwnAttempts.leave"),
                        () -> {
                            if (plans.drop(one.id())) {
                                list.remove(item);
                                setVisible(list.getChildren().findAny().isPresent());
                            }
                        }));
        drop.addThemeNames("tertiary", "small");
        drop.setAriaLabel(getTranslation("simulation.PlannedList.drop") + ": " + one.title());
        return drop;
    }
}
