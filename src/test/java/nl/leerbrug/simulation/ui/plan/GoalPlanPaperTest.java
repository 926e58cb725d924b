package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.i18n.I18NProvider;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shell.AccessiblePdf;
import nl.leerbrug.simulation.GoalConversation;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.Shown;
import nl.leerbrug.test.PdfUa;
import nl.leerbrug.test.ViewTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan that an expert makes with a client of the shipped content, on paper. */
class GoalPlanPaperTest extends ViewTest {

    @Autowired
    private ClientShelf clients;

    @Autowired
    private AccessiblePdf printer;

    @Autowired
    private I18NProvider translations;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isOnePageForEveryReader(boolean pictures) throws IOException {
        var pdf = print(pictures);

        assertThat(PdfUa.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Het plan van Amina");
        }
    }

    @Test
    void holdsGoalStepsAndAgreementsInEasyWordsAndNothingOfTheTrade() throws IOException {
        try (var document = Loader.loadPDF(print(false))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains(
                            "Ik wil weten waar mijn geld logeert.",
                            "Waarom nu?: Yusuf vroeg hoeveel er nog staat",
                            "zondag 18 januari · Amina: Ik streep het aan met drie kleuren.",
                            "dinsdag 13 januari · de begeleider: U geeft mij het maandpapier",
                            "Hulp: een half uur met één pet op.",
                            "dan zegt u eerst ping",
                            "dinsdag 10 februari",
                            "van de 10")
                    .doesNotContain("simulation.", "{", "kleine stap", "koos dit");
        }
    }

    private byte[] print(boolean pictures) {
        signInAs(Role.TRAINEE);
        var client = clients.find(new CaseId("amina-warsame")).orElseThrow();
        var scenario = client.goalConversation().map(GoalConversation::scenario).orElseThrow();
        var expert =
                client.transcript(ConversationKind.GOAL, Transcript.Role.EXPERT).orElseThrow();
        var play = new Play(scenario, expert.seed());
        expert.steps().forEach(step -> play.make(step.move()));
        assertThat(play.state().draft().plan()).isNotEqualTo(GoalActionPlan.EMPTY);
        var paper = new GoalPlanPaper(
                Shown.conversation(client, play, Mode.PRACTICE),
                (key, values) -> translations.getTranslation(key, Locale.of("nl"), values),
                pictures);
        return printer.print(paper.document());
    }
}
