package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.MoveService;
import nl.leerbrug.simulation.domain.attempt.ReflectionQuestion;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.test.PdfUa;
import nl.leerbrug.test.TestPerson;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** One's own debrief as a PDF, with a client of the shipped content. */
@SpringBootTest
class DebriefDownloadTest {

    private static final String OWN_WORDS = "Ik liet een stilte vallen & dat hielp <echt>.";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ClientShelf clients;

    @Autowired
    private SimulationService simulation;

    @Autowired
    private MoveService moves;

    @Autowired
    private ReflectionService reflections;

    private final TestPerson owner = TestPerson.with(Role.TRAINEE);
    private AttemptId last = AttemptId.random();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sendsTheOwnerAPdfThatNobodyKeepsOnTheWay() throws Exception {
        var id = ended();

        var answer = send(id.toString(), owner);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Content-Disposition"))
                .matches("inline; .*nabespreking-[a-z-]+-\\d{4}-\\d{2}-\\d{2}\\.pdf.*");
    }

    @Test
    void isPdfUaByTheBook() throws Exception {
        assertThat(PdfUa.problems(send(ended().toString(), owner).getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void goalConversationIsPdfUaByTheBookWithItsPlan() throws Exception {
        owner.signIn();
        var client = ShippedClients.first(clients, ConversationKind.GOAL);
        last = AttemptId.random();
        simulation.start(last, client.id(), ConversationKind.GOAL, Mode.PRACTICE);
        client.transcript(ConversationKind.GOAL, Transcript.Role.EXPERT)
                .orElseThrow()
                .steps()
                .forEach(step -> make(step.move()));
        reflections.save(last, ReflectionQuestion.WENT_WELL, OWN_WORDS, 0);
        if (conversation(last).open()) {
            make(new Move.Close());
        }

        var bytes = send(last.toString(), owner).getContentAsByteArray();

        assertThat(PdfUa.problems(bytes)).isEmpty();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Het doelactieplan", "Wat sterk is aan het plan", "Verandertaal en behoudtaal", "✓ ")
                    .doesNotContain("simulation.", "#");
        }
    }

    @Test
    void isTaggedWithTitleLanguageAndBookmarks() throws Exception {
        try (var pdf = debrief()) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("nl-NL");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Nabespreking: ");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "Inhoud",
                            "Jouw terugblik",
                            "Wat het gesprek laat zien",
                            "Zo verliep het gesprek",
                            "Drie kijken op de brug",
                            "Wat je hoorde en wat niet op tafel kwam",
                            "Gespreksspiegel",
                            "Zet voor zet");
        }
    }

    @Test
    void holdsOnesOwnWordsAndEveryTurnWithItsReason() throws Exception {
        try (var pdf = debrief()) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            var conversation = conversation(last);

            assertThat(text)
                    .contains(
                            "Wat ging goed? " + OWN_WORDS,
                            "Gesprek: Oefenen",
                            owner.summary().name(),
                            "Een spiegel met begrippen uit MITI 4.2.1.",
                            "Verandering in vertrouwen")
                    .doesNotContain("simulation.", "#");
            assertThat(conversation.debrief().turns())
                    .isNotEmpty()
                    .allSatisfy(turn -> assertThat(text).contains("Zet " + turn.number() + " ", spaced(turn.text())));
            assertThat(conversation.debrief().topics())
                    .allSatisfy(topic -> assertThat(text).contains(spaced(topic.why())));
        }
    }

    @Test
    void neighbourGetsNothing() throws Exception {
        var id = ended();

        var answer = send(id.toString(), TestPerson.with(Role.TRAINEE, Role.TRAINER));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void whoMayNotPractiseGetsNothing() throws Exception {
        var answer = send(ended().toString(), TestPerson.with(Role.NETWORK_OFFICE));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void visitorGoesToTheSignInPage() throws Exception {
        var answer = send(ended().toString(), SecurityMockMvcRequestPostProcessors.anonymous());

        assertThat(answer.getRedirectedUrl()).endsWith("/aanmelden");
    }

    @Test
    void conversationThatGoesOnHasNoDebriefYet() throws Exception {
        assertThat(send(begun().toString(), owner).getStatus()).isEqualTo(404);
    }

    @Test
    void ownWordsComeFirstOnPaperToo() throws Exception {
        var id = begun();
        make(new Move.Close());

        assertThat(send(id.toString(), owner).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNoConversationIsNotFound() throws Exception {
        assertThat(send(AttemptId.random().toString(), owner).getStatus()).isEqualTo(404);
        assertThat(send("geen-nummer", owner).getStatus()).isEqualTo(404);
    }

    private AttemptId begun() {
        owner.signIn();
        last = AttemptId.random();
        simulation.start(
                last,
                ShippedClients.first(clients, ConversationKind.BRIDGE).id(),
                ConversationKind.BRIDGE,
                Mode.PRACTICE);
        say();
        return last;
    }

    private AttemptId ended() {
        var id = begun();
        for (var turn = 1; turn < 14 && conversation(id).open(); turn++) {
            say();
        }
        conversation(id)
                .offer()
                .recordable()
                .forEach(topic -> make(new Move.RecordLevel(topic, Placement.at(Level.THREE))));
        reflections.save(id, ReflectionQuestion.WENT_WELL, OWN_WORDS, 0);
        if (conversation(id).open()) {
            make(new Move.Close());
        }
        return id;
    }

    private void say() {
        make(new Move.Say(conversation(last).offer().choices().getFirst().utterance()));
    }

    private void make(Move move) {
        moves.move(conversation(last), MoveId.random(), move);
    }

    private Conversation conversation(AttemptId id) {
        owner.signIn();
        return ((ConversationPage.Found) simulation.find(id)).conversation();
    }

    private PDDocument debrief() throws Exception {
        var bytes = send(ended().toString(), owner).getContentAsByteArray();
        keep(bytes);
        return Loader.loadPDF(bytes);
    }

    /** For who wants to see it. */
    private static void keep(byte[] bytes) throws IOException {
        Files.write(Path.of("target", "nabespreking.pdf"), bytes);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private MockHttpServletResponse send(String attempt, TestPerson person) throws Exception {
        return send(attempt, SecurityMockMvcRequestPostProcessors.authentication(person.authentication()));
    }

    private MockHttpServletResponse send(String attempt, RequestPostProcessor person) throws Exception {
        SecurityContextHolder.clearContext();
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get("/oefenen/nabespreking-pdf/" + attempt).with(person))
                .andReturn()
                .getResponse();
    }
}
