package nl.leerbrug.simulation.ui.play;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import nl.leerbrug.content.ContentArchive;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shell.AutosaveField;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.MoveService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.simulation.ui.ShownHtml;
import nl.leerbrug.simulation.ui.part.MoveButton;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** A conversation with the first client of the shipped content, as a trainee has it. */
class ConversationViewTest extends ViewTest {

    @Autowired
    private ClientShelf clients;

    @Autowired
    private SimulationService simulation;

    @Autowired
    private MoveService moves;

    @Autowired
    private ContentArchive archive;

    private ClientCase client = nl.leerbrug.dialogue.Wim.client();

    @BeforeEach
    void signInAsTrainee() {
        signInAs(Role.TRAINEE);
        client = ShippedClients.first(clients, ConversationKind.BRIDGE);
    }

    @Test
    void overviewShowsEveryClientWithALinkToIt() {
        UI.getCurrent().navigate(SimulationRoutes.clients());

        assertThat(_get(H1.class).getText()).isEqualTo("Oefenen");
        assertThat(text()).contains(client.title(), client.summary(), "Je sprak elkaar nog niet.");
    }

    @Test
    void everyClientHasAFaceForEveryMoodInTheVersionThatIsPinned() {
        var hash = conversation(begin()).client().hash();

        // Who is only heard, on the phone, has none at all.
        assertThat(clients.list())
                .filteredOn(one -> !one.portraits().isEmpty()
                        || one.scenario(ConversationKind.BRIDGE).isPresent())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.portraits()).as(one.title()).containsOnlyKeys(Mood.values()));
        assertThat(archive.find(hash, ClientCase.class).orElseThrow().value().portraits())
                .isEqualTo(client.portraits());
    }

    @Test
    void clientPageTellsWhatIsKnownBeforehandAndBeginsAConversation() {
        UI.getCurrent().navigate(SimulationRoutes.client(client.id()));

        assertThat(text()).contains(client.setting());
        _click(_get(Button.class, spec -> spec.withId("begin-practice")));

        assertThat(_get(H1.class).getText()).isEqualTo("Bruggesprek met " + client.title());
        assertThat(_find(MoveButton.class, spec -> spec.withClasses("lb-choice")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void choiceIsKeptAndTheReplyIsReadOut() {
        var id = begin();
        open(id);
        var choice =
                _find(MoveButton.class, spec -> spec.withClasses("lb-choice")).getFirst();

        BasicUtilsKt._fireDomEvent(choice, "click");

        var now = conversation(id);
        assertThat(now.next()).isEqualTo(2);
        assertThat(lines(".lb-line-learner")).hasSize(1);
        assertThat(lines("[role=status]").getFirst()).isNotBlank();
    }

    @Test
    void reloadGoesOnAtTheSameTurn() {
        var id = begin();
        moves.move(conversation(id), MoveId.random(), line(conversation(id)));
        open(id);
        var before = lines(".lb-line");

        reopenBrowser();
        open(id);

        assertThat(lines(".lb-line")).isEqualTo(before).hasSizeGreaterThan(1);
    }

    @Test
    void secondTabIsToldAndShowsHowItStands() {
        var id = begin();
        open(id);
        var choices = _find(MoveButton.class, spec -> spec.withClasses("lb-choice"));
        moves.move(conversation(id), MoveId.random(), line(conversation(id)));

        BasicUtilsKt._fireDomEvent(choices.getFirst(), "click");

        assertThat(text()).contains("In een ander venster ging dit gesprek verder.");
        assertThat(lines(".lb-line-learner")).hasSize(1);
        assertThat(conversation(id).next()).isEqualTo(2);
    }

    @Test
    void endLeadsToTheDebriefWhichAsksForOnesOwnWordsFirst() {
        var id = begin();
        moves.move(conversation(id), MoveId.random(), line(conversation(id)));
        moves.move(conversation(id), MoveId.random(), new Move.Close());

        UI.getCurrent().navigate(SimulationRoutes.debrief(id));
        assertThat(text()).contains("Eerst jouw eigen terugblik").doesNotContain("Wat het gesprek laat zien");

        _find(AutosaveField.class).getFirst().type("Rustig begin");
        UI.getCurrent().navigate(SimulationRoutes.report(id));
        assertThat(text())
                .contains("Wat het gesprek laat zien", "Drie kijken op de brug", "Zet voor zet", "Gespreksspiegel");
    }

    @Test
    void neighboursConversationIsNotFound() {
        var id = begin();
        moves.move(conversation(id), MoveId.random(), line(conversation(id)));

        signInAs(Role.TRAINEE);

        assertNotFound(SimulationRoutes.conversation(id));
        assertNotFound(SimulationRoutes.debrief(id));
    }

    private static void assertNotFound(String path) {
        UI.getCurrent().navigate(path);
        assertThat(_get(H1.class).getText()).isNotBlank().doesNotContain("Bruggesprek", "Nabespreking");
    }

    private AttemptId begin() {
        var id = AttemptId.random();
        simulation.start(id, client.id(), ConversationKind.BRIDGE, Mode.PRACTICE);
        return id;
    }

    private static Move line(Conversation now) {
        return new Move.Say(now.offer().choices().getFirst().utterance());
    }

    private Conversation conversation(AttemptId id) {
        return ((ConversationPage.Found) simulation.find(id)).conversation();
    }

    private static void open(AttemptId id) {
        UI.getCurrent().navigate(SimulationRoutes.conversation(id));
    }

    private static String text() {
        return ShownHtml.text();
    }

    private static List<String> lines(String selector) {
        return ShownHtml.select(selector);
    }
}
