package nl.leerbrug.simulation.ui.clients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Ilse;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The kind of conversation is named where one chooses it. */
class ContactClientViewTest extends SimulationViewTest {

    @Test
    void pageOfAClientOffersEachKindOfConversationThatCanBeHad() {
        UI.getCurrent().add(new WaysToTalk(simulation, Ilse.client(), false));

        assertThat(text()).contains("Contactgesprek: hoe wil je oefenen?", "draagt warm over");
        assertThat(text()).doesNotContain("Bruggesprek");
        assertThat(_get(Button.class, spec -> spec.withId("begin-practice-contact"))
                        .isEnabled())
                .isTrue();
        assertThat(_find(Button.class, spec -> spec.withId("begin-test-contact")))
                .hasSize(1);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(address -> address.endsWith("/voorbeeld/ilse/contactgesprek"));
    }

    @Test
    void cardAndPageNameTheKindOfConversation() {
        go(SimulationRoutes.clients());
        assertThat(lines(".lb-client .lb-hint")).contains("Bruggesprek · Doelgesprek", "Contactgesprek");

        go(SimulationRoutes.client(client.id()));
        assertThat(text()).contains("Bruggesprek: hoe wil je oefenen?");
    }

    @Test
    void exampleIsReadStepByStepAtItsAddress() {
        go(SimulationRoutes.example(client.id(), ConversationKind.BRIDGE) + "/2");
        assertThat(text()).contains("Bruggesprek met " + client.title() + ": voorbeeld", "Stap 2 van");

        // As it was before there were kinds.
        go(SimulationRoutes.EXAMPLE + "/" + client.id() + "/3");
        assertThat(text()).contains("Stap 3 van");

        go(SimulationRoutes.example(client.id(), ConversationKind.BRIDGE));
        assertThat(text()).contains("Stap 0 van");
    }
}
