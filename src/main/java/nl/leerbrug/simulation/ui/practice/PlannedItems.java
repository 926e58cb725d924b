package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.shell.Confirmation;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.PracticeAgenda.DoneRun;
import nl.leerbrug.simulation.domain.attempt.PracticePlanService;
import nl.leerbrug.simulation.domain.attempt.Started;
import nl.leerbrug.simulation.ui.part.Texts;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.Locale;

/** The lines of {@link PlannedList}, each with what can be done with it. */
class PlannedItems {

    private final Texts texts;
    private final Locale language;
    private final PracticePlanService plans;
    private final Runnable changed;

    /** @param changed shows how it stands after a run was removed */
    PlannedItems(Texts texts, Locale language, PracticePlanService plans, Runnable changed) {
        this.texts = texts;
        this.language = language;
        this.plans = plans;
        this.changed = changed;
    }

    ListItem ready(PlannedPractice one) {
        return item(
                one,
                new Tag(Notices.Tone.ATTENTION, say("simulation.PlannedList.due")),
                begin(one, one.running().isPresent() ? "continue" : "begin"),
                drop(one));
    }

    /** Its day went by. */
    ListItem waiting(PlannedPractice one) {
        return item(
                one,
                new Span(say("simulation.PlannedList.since", Words.date(one.dueAt(), language))),
                begin(one, "beginStill"),
                drop(one));
    }

    ListItem later(PlannedPractice one) {
        return item(one, new Span(say("simulation.PlannedList.from", Words.date(one.dueAt(), language))), drop(one));
    }

    ListItem done(DoneRun one) {
        var read = Links.button(SimulationRoutes.debrief(one.attempt()), say("simulation.PlannedList.read"));
        read.getElement().setAttribute("aria-label", say("simulation.PlannedList.read") + ": " + one.title());
        return item(
                one.title(),
                say("simulation.PlannedList.practised", one.client(), one.skill()),
                new Span(say("simulation.PlannedList.doneOn", Words.date(one.doneAt(), language))),
                read);
    }

    private ListItem item(PlannedPractice one, Component when, Component... actions) {
        return item(
                one.title(), say("simulation.PlannedList.what", one.client(), one.skill(), one.turns()), when, actions);
    }

    private static ListItem item(String title, String what, Component when, Component... actions) {
        var name = new Span(title);
        name.addClassName("lb-attempt-name");
        var words = new Div(name, new Span(what), when);
        words.addClassName("lb-attempt-words");
        var foot = new Div(actions);
        foot.addClassName("lb-actions");
        return new ListItem(words, foot);
    }

    private Button begin(PlannedPractice one, String word) {
        // One id for this button: a double click begins one run.
        var id = AttemptId.random();
        var text = say("simulation.PlannedList." + word);
        var begin = new Button(
                text,
                event -> UI.getCurrent()
                        .navigate(SimulationRoutes.conversation(
                                switch (plans.begin(one.id(), id)) {
                                    case Started.Begun(var begun) -> begun;
                                    case Started.TestRunning(var test) -> test;
                                    case Started.Unknown() -> id;
                                })));
        begin.addThemeNames("primary", "small");
        begin.setAriaLabel(text + ": " + one.title());
        return begin;
    }

    private Button drop(PlannedPractice one) {
        var text = say("simulation.PlannedList.drop");
        var drop = new Button(
                text,
                event -> Confirmation.ask(
                        say("simulation.PlannedList.drop.question"),
                        say("simulation.PlannedList.drop.consequence", one.title()),
                        text,
                        say("simulation.OwnAttempts.leave"),
                        () -> {
                            plans.drop(one.id());
                            changed.run();
                        }));
        drop.addThemeNames("tertiary", "small");
        drop.setAriaLabel(text + ": " + one.title());
        return drop;
    }

    private String say(String key, Object... values) {
        return texts.of(key, values);
    }
}
