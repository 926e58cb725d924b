package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.shell.AutosaveField;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** Looking back: verdict, going back to a turn, and two lines side by side. */
class DebriefViewTest extends SimulationViewTest {

    @Test
    void aTestEndsWithAVerdictAndItsEvidenceAfterOnesOwnWords() {
        var id = begin(Mode.TEST);
        make(id, firstLine(id), new Move.Close());

        go(SimulationRoutes.report(id));
        assertThat(text()).contains("Eerst jouw eigen terugblik").doesNotContain("Nog niet geslaagd");
        _click(_get(Button.class, spec -> spec.withId("to-report")));
        assertThat(text())
                .contains("Schrijf bij één van de vragen een paar woorden.")
                .doesNotContain("Nog niet geslaagd");
        _find(AutosaveField.class).getFirst().type("Ik begon rustig.");
        _click(_get(Button.class, spec -> spec.withId("to-report")));

        assertThat(text()).contains("Nog niet geslaagd", "Niet besproken:", "nodig:", "Ik begon rustig.");
    }

    @Test
    void goingBackMakesABranchAndTheTwoAreComparedFromWhereTheyPart() {
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id), line(id, Quality.POOR), new Move.Close());
        goToReport(id);
        assertThat(text()).doesNotContain("Andere lijnen van dit gesprek");

        _click(_find(Button.class, spec -> spec.withText("Ga terug naar dit moment"))
                .get(1));
        assertThat(_get(H1.class).getText()).startsWith("Bruggesprek met");
        var branch = simulation.listMine().stream()
                .filter(one -> one.branch())
                .findFirst()
                .orElseThrow()
                .id();
        make(branch, new Move.KeepSilent(), new Move.Close());
        goToReport(id);
        assertThat(text()).contains("Andere lijnen van dit gesprek", "Leg naast elkaar");
        go(SimulationRoutes.comparison(id, branch));
        assertThat(text()).contains("Eerst jouw eigen terugblik");
        _find(AutosaveField.class).getFirst().type("Stil zijn hielp.");
        go(SimulationRoutes.comparison(id, branch));

        var poor = conversation(id).debrief().turns().get(1);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Waar ze uitkomen", "Vanaf zet 2");
        assertThat(_find(H4.class)).extracting(H4::getText).containsOnly("Dit gesprek", "De andere lijn");
        assertThat(text()).contains(poor.text(), "onderdelen gelukt", "Als tabel");
        assertThat(text())
                .doesNotContain(conversation(id).debrief().turns().getFirst().text());
    }

    @Test
    void strangersAreNotCompared() {
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id), new Move.Close());
        var other = begin(Mode.PRACTICE);
        make(other, firstLine(other), new Move.Close());

        go(SimulationRoutes.comparison(id, other));
        assertThat(_get(H1.class).getText()).doesNotContain("naast elkaar");
        go(SimulationRoutes.comparison(id, AttemptId.random()));
        assertThat(_get(H1.class).getText()).doesNotContain("naast elkaar");
    }
}
