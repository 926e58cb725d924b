package nl.leerbrug.simulation.ui.practice;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice;
import nl.leerbrug.simulation.domain.attempt.PracticeAgenda;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One's short runs: what can be done now, what was left lying, what comes later, what is done; all for one's calendar. */
class PlannedList extends Div {

    static final String ID = "planned";

    /** @param offer to plan more, when it is no one's next step already */
    PlannedList(PracticeAgenda agenda, Optional<PracticeAdvice> offer, Runnable plan, PlannedItems items) {
        setId(ID);
        // So that it can have the focus when what was clicked is gone.
        getElement().setAttribute("tabindex", "-1");
        var card = new Card(getTranslation("simulation.PlannedList.title"));
        card.with(new Paragraph(
                getTranslation(agenda.isEmpty() ? "simulation.PlannedList.none" : "simulation.PlannedList.text")));
        section(card, "now", agenda.now(), items::ready);
        section(card, "waiting", agenda.waiting(), items::waiting);
        section(card, "later", agenda.later(), items::later);
        section(card, "done", agenda.done(), items::done);
        offer.ifPresent(advice -> PlanOffer.add(card, advice, plan));
        if (!agenda.now().isEmpty() || !agenda.later().isEmpty()) {
            card.addActions(calendar());
        }
        add(card);
    }

    private <T> void section(Card card, String name, List<T> runs, Function<T, ListItem> item) {
        if (!runs.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lb-own-attempts");
            runs.forEach(run -> list.add(item.apply(run)));
            card.with(new H3(getTranslation("simulation.PlannedList." + name)), list);
        }
    }

    private Anchor calendar() {
        var calendar = new Anchor(
                "/" + SimulationRoutes.calendar(getLocale()), getTranslation("simulation.PlannedList.calendar"));
        calendar.addClassName("lb-button");
        calendar.setRouterIgnore(true);
        calendar.getElement().setAttribute("download", true);
        return calendar;
    }
}
