package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.leerbrug.dialogue.Ilse;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.LineReportService;
import nl.leerbrug.simulation.domain.attempt.MoveService;
import nl.leerbrug.simulation.domain.attempt.Shown;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.MoveButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.stream.Stream;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

/** A contact conversation on the screen: no Bridge, its own phases and time. */
class ContactTalkViewTest extends SimulationViewTest {

    @Autowired
    private MoveService moves;

    @Autowired
    private LineReportService reports;

    @Test
    void showsNothingOfTheBridge() {
        var play = new Play(Ilse.scenario(), 1);

        show(play, Mode.PRACTICE);

        assertThat(_find(Div.class, spec -> spec.withId("talk-sheet"))).isEmpty();
        assertThat(_find(Div.class, spec -> spec.withId("talk-notes"))).hasSize(1);
        assertThat(lines(".lb-talk-openers")).containsExactly("Notities");
        assertThat(Stream.of("move-bridge", "move-place", "move-topic", "move-break"))
                .allSatisfy(name -> assertThat(_find(NativeButton.class, spec -> spec.withId(name)))
                        .isEmpty());
        assertThat(_find(NativeButton.class, spec -> spec.withId("move-silence")))
                .hasSize(1);
        assertThat(_find(MoveButton.class, spec -> spec.withClasses("lb-choice")))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(text()).contains("Oefenen · Aankomen · 0 van 15 minuten", "Deze brief. Ik snap er niks van.");
        assertThat(text()).contains("Weet de ander wie je bent");
    }

    @Test
    void notebookIsKeptByPhase() {
        show(Ilse.played(), Mode.PRACTICE);

        assertThat(lines(".lb-notebook")).containsExactly("Notities Luisteren Werkt sinds mei de helft van haar uren.");
        assertThat(text()).contains("Het gesprek is afgerond.");
    }

    @Test
    void noGaugesAndNoHintsShowInATest() {
        show(new Play(Ilse.scenario(), 1), Mode.TEST);

        assertThat(text()).contains("Toets · Aankomen").doesNotContain("Geef me een tip", "Weet de ander wie je bent");
    }

    private void show(Play play, Mode mode) {
        UI.getCurrent().add(new Talk(moves, reports, "Gesprek", Shown.conversation(Ilse.client(), play, mode)));
    }
}
