package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shell.Card;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.part.Portrait;

/** One client: what one knows beforehand, in which ways one can talk, and one's own attempts. */
@Route(SimulationRoutes.CLIENT + "/:client")
@RolesAllowed({"TRAINEE", "TRAINER"})
class ClientView extends Div implements BeforeEnterObserver, TitledView {

    private final ClientShelf clients;
    private final SimulationService simulation;
    private final CurrentPerson person;
    private String title = "";

    ClientView(ClientShelf clients, SimulationService simulation, CurrentPerson person) {
        this.clients = clients;
        this.simulation = simulation;
        this.person = person;
        addClassName("lb-client-page");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var found = event.getRouteParameters().get("client").map(CaseId::new).flatMap(clients::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(ClientCase client) {
        title = client.title();
        add(new PageHeader(title, client.summary())
                .setEyebrow(Links.to(SimulationRoutes.clients(), getTranslation("simulation.ClientsView.title"))));
        client.contentNotice().ifPresent(notice -> add(Notices.standing(Notices.Tone.INFO, notice)));
        add(knownBeforehand(client), new WaysToTalk(simulation, client, person.has(Role.TRAINER)));
        var mine = simulation.listMine(client.id());
        if (!mine.isEmpty()) {
            add(heading("simulation.ClientView.mine"), new Standings(client, mine), new OwnAttempts(simulation, mine));
        }
    }

    private Component knownBeforehand(ClientCase client) {
        var card = new Card(getTranslation("simulation.ClientView.known"))
                .with(
                        new Portrait(client, Mood.CALM),
                        new Div(new Paragraph(client.setting()), new RenderedTextView(client.intake())));
        card.addClassName("lb-intake");
        return card;
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }
}
