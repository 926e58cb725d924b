package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import nl.leerbrug.simulation.ui.part.MoveButton;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** A test on the screen: nothing is given away, and what it means is said before. */
class TestModeViewTest extends SimulationViewTest {

    @Test
    void whatItMeansIsToldBeforeItBegins() {
        go(SimulationRoutes.client(client.id()));

        assertThat(text()).contains("Je ziet geen meters", "Zeg dit", "De poging telt vanaf je eerste zet", "7 dagen");
        _click(_get(Button.class, spec -> spec.withId("begin-test")));
        assertThat(_get(H1.class).getText()).isEqualTo("Bruggesprek met " + client.title());
        assertThat(text()).contains("Toets · ");
    }

    @Test
    void showsNoGaugesNoHintNoSkillAndNoFeedbackOnTheWay() {
        var id = begin(Mode.TEST);
        make(id, firstLine(id));
        make(id, new Move.MoveOn(conversation(id).offer().phases().getFirst()));

        go(SimulationRoutes.conversation(id));

        assertThat(lines(".lb-gauge")).isEmpty();
        assertThat(lines(".lb-line-skill")).isEmpty();
        assertThat(lines(".lb-talk-hint")).isEmpty();
        assertThat(lines(".lb-phase-feedback")).isEmpty();
        assertThat(lines(".lb-choose-first")).isEmpty();
        assertThat(lines(".lb-line-learner")).isNotEmpty();
    }

    @Test
    void lineIsChosenFirstAndSaidWithItsButton() {
        var id = begin(Mode.TEST);
        go(SimulationRoutes.conversation(id));
        var choices = _find(NativeButton.class, spec -> spec.withClasses("lb-choice"));

        _click(choices.get(1));

        assertThat(conversation(id).next()).isEqualTo(1);
        assertThat(choices.get(1).getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(choices.get(0).getElement().getAttribute("aria-pressed")).isEqualTo("false");
        click(_get(MoveButton.class, spec -> spec.withId("say-this")));
        assertThat(conversation(id).next()).isEqualTo(2);
        assertThat(_find(MoveButton.class, spec -> spec.withId("say-this"))).isEmpty();
    }

    @Test
    void exampleAndPracticeAreClosedWhileItRuns() {
        var practice = begin(Mode.PRACTICE);
        make(practice, firstLine(practice));
        var id = begin(Mode.TEST);
        make(id, firstLine(id));

        go(SimulationRoutes.example(client.id(), ConversationKind.BRIDGE));
        assertThat(text()).contains("Je doet een toets").doesNotContain("Volgende stap");
        go(SimulationRoutes.client(client.id()));
        assertThat(_find(Button.class, spec -> spec.withId("begin-practice"))).isEmpty();
        assertThat(text()).contains("Verder met de toets");
        go(SimulationRoutes.conversation(practice));
        assertThat(text()).contains("Je doet een toets");
    }

    @Test
    void openPracticeTabIsLedToTheTest() {
        var practice = begin(Mode.PRACTICE);
        go(SimulationRoutes.conversation(practice));
        var choice =
                _find(MoveButton.class, spec -> spec.withClasses("lb-choice")).getFirst();
        var test = begin(Mode.TEST);
        make(test, firstLine(test));

        click(choice);

        assertThat(text()).contains("Je doet nu een toets met deze cliënt.", "Verder met de toets");
        assertThat(lines(".lb-line-learner")).isEmpty();
    }

    @Test
    void overviewShowsLastAndBestForEachMode() {
        var practice = begin(Mode.PRACTICE);
        make(practice, firstLine(practice), new Move.Close());
        var test = begin(Mode.TEST);
        make(test, firstLine(test));

        go(SimulationRoutes.clients());

        assertThat(lines(".lb-standings").getFirst())
                .contains("Oefenen", "Laatst:", "afgerond", "onderdelen gelukt", "Beste:", "Toets", "bezig, zet 1");
    }
}
