package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.html.Anchor;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

/** What one can take along of a debrief. */
class PrintButtonsViewTest extends SimulationViewTest {

    @Test
    void reportHasThePdfAndTheLookBackBeforeItHasNot() {
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id), new Move.Close());

        go(SimulationRoutes.debrief(id));
        assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().contains("nabespreking-pdf"));

        goToReport(id);
        assertThat(_find(Anchor.class))
                .anyMatch(link -> link.getHref().equals("/oefenen/nabespreking-pdf/" + id)
                        && link.getElement().hasAttribute("router-ignore"));
    }
}
