package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.practice.PracticeService;
import nl.leerbrug.shell.Links;
import nl.leerbrug.simulation.SimulationRoutes;

/** A conversation to read along with: who had it, the way there, and marking it done. */
class ExamplePanel extends Div {

    ExamplePanel(
            ItemPage page,
            PracticeRule rule,
            PracticeService service,
            ClientFaces faces,
            ItemService items,
            Runnable settled) {
        var kind = ConversationKind.valueOf(rule.conversation().name());
        var clients = service.listClients(page.item().id());
        var card = new Div(new H2(getTranslation("learning.ExamplePanel.heading")), faces.list(clients));
        card.addClassNames("lb-card", "lb-practice");
        clients.forEach(client -> card.add(Links.button(
                SimulationRoutes.example(client.id(), kind),
                getTranslation("learning.ExamplePanel.open", client.title()))));
        add(card, new CompletionBar(page, items, settled));
    }
}
