package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.simulation.LineReports;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.LineReportService;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** "Dit klopt niet" on a turn comes to the authors' one list, with the words that were said. */
class ReportLineViewTest extends SimulationViewTest {

    @Autowired
    private LineReportService reports;

    @Test
    void authorsReadWhatIsWrongWithWhatWasSaid() {
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id), new Move.Close());
        var turn = conversation(id).debrief().turns().getFirst();
        var wrong = "Dit zou zij nooit zeggen " + id;
        goToReport(id);

        _click(_find(Button.class, spec -> spec.withText("Dit klopt niet")).getFirst());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat klopt er niet?")), wrong);
        _click(_get(Button.class, spec -> spec.withId("report-send")));

        signInAs(Role.AUTHOR);
        var all = listed();
        assertThat(all).contains(wrong, turn.text(), client.title());
    }

    @Test
    void emptyWordsAndOtherPeoplesConversationsAreRefused() {
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id));

        assertThat(reports.report(id, 1, " ")).isEqualTo(LineReports.Outcome.EMPTY);
        assertThat(reports.report(id, 9, "Fout")).isEqualTo(LineReports.Outcome.UNKNOWN);
        assertThat(reports.report(id, 0, "De eerste zin")).isEqualTo(LineReports.Outcome.SENT);
        assertThat(reports.report(id, 1, "x".repeat(5000))).isEqualTo(LineReports.Outcome.TOO_LONG);
        signInAs(Role.TRAINEE);
        assertThat(reports.report(id, 1, "Fout")).isEqualTo(LineReports.Outcome.UNKNOWN);
    }

    @Test
    void aNumberOfARealPersonIsWarnedOfAndTheRoomThatIsLeftIsSaid() {
        var id = begin(Mode.PRACTICE);
        make(id, firstLine(id), new Move.Close());
        goToReport(id);
        _click(_find(Button.class, spec -> spec.withText("Dit klopt niet")).getFirst());
        var field = _get(TextArea.class, spec -> spec.withLabel("Wat klopt er niet?"));

        _setValue(field, "Dit is het nummer van mijn cliënt: 111222333");
        var warned = field.getHelperComponent().getElement().getTextRecursively();
        _setValue(field, "x".repeat(3990));
        var nearlyFull = field.getHelperComponent().getElement().getTextRecursively();

        assertThat(warned).contains("burgerservicenummer").doesNotContain("tekens");
        assertThat(nearlyFull).contains("Nog 10 tekens").doesNotContain("burgerservicenummer");
    }

    /** Every page of what is still to do: other tests report too. */
    private static String listed() {
        var all = new StringBuilder();
        for (var page = 1; page <= 4; page++) {
            UI.getCurrent().navigate(LearningRoutes.REPORTS, QueryParameters.of("pagina", String.valueOf(page)));
            all.append(text());
        }
        return all.toString();
    }
}
