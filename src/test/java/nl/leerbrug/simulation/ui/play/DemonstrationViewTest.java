package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.button.Button;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** A trainer shows a conversation on the screen of a room. */
class DemonstrationViewTest extends SimulationViewTest {

    @Test
    void trainerBeginsItFromTheClientsPageAndItIsLargeAndCoached() {
        signInAs(Role.TRAINER);
        go(SimulationRoutes.client(client.id()));
        assertThat(text()).contains("telt nergens voor mee");

        _click(_get(Button.class, spec -> spec.withId("begin-demonstration")));

        assertThat(text()).contains("Voordoen · ");
        assertThat(lines(".lb-talk.lb-projected")).hasSize(1);
        assertThat(lines(".lb-gauge")).hasSize(3);
    }

    @Test
    void traineeIsNotOfferedIt() {
        go(SimulationRoutes.client(client.id()));

        assertThat(_find(Button.class, spec -> spec.withId("begin-demonstration")))
                .isEmpty();
        assertThat(text()).doesNotContain("Voordoen");
    }
}
