package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.AttemptSummary;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.Portrait;
import nl.leerbrug.simulation.ui.part.Words;

import java.util.List;
import java.util.stream.Collectors;

/** Whom one can practise with, the easiest client first. */
@Route(SimulationRoutes.CLIENTS)
@Menu(title = "simulation.ClientsView.menu", order = 20)
@RolesAllowed({"TRAINEE", "TRAINER"})
class ClientsView extends Div implements BeforeEnterObserver, TitledView {

    private final ClientShelf clients;
    private final SimulationService simulation;

    ClientsView(ClientShelf clients, SimulationService simulation) {
        this.clients = clients;
        this.simulation = simulation;
        addClassName("lb-clients");
    }

    @Override
    public String title() {
        return getTranslation("simulation.ClientsView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(title(), getTranslation("simulation.ClientsView.intro")));
        var all = clients.list();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("simulation.ClientsView.empty.title"),
                    getTranslation("simulation.ClientsView.empty.text")));
            return;
        }
        var mine = simulation.listMine();
        var cards = new Div();
        cards.addClassName("lb-cards");
        all.forEach(client -> cards.add(card(
                client,
                mine.stream()
                        .filter(attempt -> attempt.client().equals(client.id()))
                        .filter(attempt -> attempt.mode() != Mode.DEMONSTRATION)
                        .toList())));
        add(cards);
    }

    private Component card(ClientCase client, List<AttemptSummary> mine) {
        var difficulty = new Tag(getTranslation("simulation.ClientsView.difficulty", client.difficulty()));
        var card = new Card(client.title())
                .setTag(difficulty)
                .with(new Portrait(client, Mood.CALM).decorative(), kinds(client), new Paragraph(client.summary()));
        card.addClassName("lb-client");
        var open = Links.primaryButton(
                SimulationRoutes.client(client.id()), getTranslation("simulation.ClientsView.open", client.title()));
        if (mine.isEmpty()) {
            return card.with(quiet(getTranslation("simulation.ClientsView.new")))
                    .addActions(open);
        }
        var last = mine.getFirst();
        if (mine.stream().anyMatch(AttemptSummary::passed)) {
            card.with(new Tag(Notices.Tone.DONE, getTranslation("simulation.ClientsView.passed")));
        }
        card.with(new Standings(client, mine));
        return last.running()
                ? card.addActions(
                        Links.primaryButton(
                                SimulationRoutes.conversation(last.id()),
                                getTranslation("simulation.ClientsView.continue")),
                        Links.button(
                                SimulationRoutes.client(client.id()), getTranslation("simulation.ClientsView.more")))
                : card.addActions(open);
    }

    /** Which conversations one can have. */
    private Paragraph kinds(ClientCase client) {
        return quiet(client.conversations().stream()
                .map(kind -> Words.kind(this, kind))
                .collect(Collectors.joining(" · ")));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("lb-hint");
        return paragraph;
    }
}
