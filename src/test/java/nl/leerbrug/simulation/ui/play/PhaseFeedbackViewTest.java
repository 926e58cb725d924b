package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.NativeDetails;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.MoveButton;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** In practice a look back stands below the conversation when a phase is left, and is in nobody's way. */
class PhaseFeedbackViewTest extends SimulationViewTest {

    @Test
    void lookBackOpensWhenAPhaseIsLeftAndTheNextMoveClosesIt() {
        var id = begin(Mode.PRACTICE);
        var good = line(id, Quality.GOOD);
        make(id, good);
        var said = conversation(id).debrief().turns().getFirst();
        go(SimulationRoutes.conversation(id));
        assertThat(lines(".lb-phase-feedback")).isEmpty();

        make(id, new Move.MoveOn(conversation(id).offer().phases().getFirst()));
        go(SimulationRoutes.clients());
        go(SimulationRoutes.conversation(id));

        assertThat(lines(".lb-phase-feedback").getFirst()).contains("Landen", said.text(), said.feedback());
        assertThat(panel().isOpen()).isTrue();
        assertThat(lines("[role=status]").getFirst()).contains("Zo ging: Landen");
        click(_find(MoveButton.class, spec -> spec.withClasses("lb-choice")).getFirst());
        assertThat(panel().isOpen()).isFalse();
        assertThat(panel().isVisible()).isTrue();
    }

    private static NativeDetails panel() {
        return _get(PhaseFeedbackPanel.class);
    }
}
