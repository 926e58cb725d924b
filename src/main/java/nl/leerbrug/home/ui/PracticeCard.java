package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.shell.Card;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.SimulationRoutes;

import java.util.List;

/** Planned practice that can be done now. */
class PracticeCard extends Card {

    private static final int SHOWN = 3;

    /** @param title of the card */
    PracticeCard(String title, List<PlannedPractice> due) {
        super(title);
        var list = new UnorderedList();
        list.addClassName("home-coming");
        due.stream().limit(SHOWN).map(this::item).forEach(list::add);
        var open = new Anchor("/" + SimulationRoutes.plan(), getTranslation("home.PracticeCard.open"));
        open.addClassName("lb-button");
        with(list).addActions(open);
    }

    private ListItem item(PlannedPractice one) {
        var detail = new Span(getTranslation("home.PracticeCard.detail", one.client(), one.skill(), one.turns()));
        detail.addClassName("home-detail");
        return new ListItem(new Span(one.title()), detail);
    }
}
