package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.i18n.I18NProvider;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.Help;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shell.AccessiblePdf;
import nl.leerbrug.simulation.GoalConversation;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.Shown;
import nl.leerbrug.test.PdfUa;
import nl.leerbrug.test.ViewTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan that an expert makes with a client of the shipped content, on paper. */
class GoalPlanPaperTest extends ViewTest {

    private static final Locale DUTCH = Locale.of("nl");

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
                            "Waarom nu? Yusuf vroeg hoeveel er nog staat",
                            "zondag 18 januari · Amina: Ik streep het aan met drie kleuren.",
                            "dinsdag 13 januari · de begeleider: U geeft mij het maandpapier",
                            "Hulp: een half uur met één pet op.",
                            "dan zegt u eerst ping",
                            "dinsdag 10 februari",
                            "van de 10")
                    .doesNotContain("simulation.", "{", "kleine stap", "koos dit");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void planOfTwentyStepsRunsOnWithoutABrokenRowOrALonelyHeading(boolean pictures) throws IOException {
        var conversation = conversation();
        var plan = ofTwentySteps(conversation);
        var pdf = print(conversation, plan, pictures);
        var sheet = new ClientPlan(conversation.scenario(), plan, this::text, DUTCH);

        assertThat(PdfUa.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isBetween(2, 3);
            var texts = new ArrayList<String>();
            for (var page = 1; page <= pages; page++) {
                texts.add(text(document, page));
            }
            for (var part : sheet.parts()) {
                for (var line : part.lines()) {
                    var row = one((line.lead().isEmpty()
                                    ? ""
                                    : line.lead() + (line.lead().matches(".*[.?!]") ? " " : ": "))
                            + line.text() + " " + line.more());
                    assertThat(texts)
                            .as(row)
                            .anySatisfy(text -> assertThat(one(text)).contains(row));
                }
                assertThat(texts).allSatisfy(text -> assertThat(one(text)).doesNotEndWith(part.heading()));
            }
            for (var page = 2; page <= pages; page++) {
                assertThat(one(texts.get(page - 1))).contains("Het plan van Amina " + page);
            }
            // Else there was nothing to break.
            var steps = sheet.parts().get(1).lines();
            assertThat(one(texts.getFirst()))
                    .contains(steps.getFirst().text())
                    .doesNotContain(steps.getLast().text());
        }
    }

    /** As many as a plan takes, with all help there is. */
    private static GoalActionPlan ofTwentySteps(Conversation conversation) {
        var catalogue = conversation.scenario().goal().orElseThrow().catalogue();
        var plan = conversation.state().draft().plan();
        var everyHelp = catalogue.helps().stream().map(Help::id).collect(Collectors.toSet());
        for (var step : catalogue.steps()) {
            if (plan.steps().size() < 20) {
                plan = plan.apply(new PlanEdit.PutStep(
                        new Step(step.id(), null, step.who(), catalogue.today().plusDays(3), everyHelp)));
            }
        }
        assertThat(plan.steps()).hasSize(20);
        return plan;
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String one(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String text(String key, Object... values) {
        return translations.getTranslation(key, DUTCH, values);
    }

    private byte[] print(boolean pictures) {
        var conversation = conversation();
        return print(conversation, conversation.state().draft().plan(), pictures);
    }

    private byte[] print(Conversation conversation, GoalActionPlan plan, boolean pictures) {
        return printer.print(new GoalPlanPaper(conversation, plan, this::text, pictures).document());
    }

    private Conversation conversation() {
        signInAs(Role.TRAINEE);
        var client = clients.find(new CaseId("amina-warsame")).orElseThrow();
        var scenario = client.goalConversation().map(GoalConversation::scenario).orElseThrow();
        var expert =
                client.transcript(ConversationKind.GOAL, Transcript.Role.EXPERT).orElseThrow();
        var play = new Play(scenario, expert.seed());
        expert.steps().forEach(step -> play.make(step.move()));
        assertThat(play.state().draft().plan()).isNotEqualTo(GoalActionPlan.EMPTY);
        return Shown.conversation(client, play, Mode.PRACTICE);
    }
}
