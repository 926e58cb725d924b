package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.Participations;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.ConversationPage;
import nl.leerbrug.simulation.domain.attempt.MoveService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The practice items of the two-day training as it ships. */
class PracticePanelTest extends ViewTest {

    private static final CurriculumId TRAINING = new CurriculumId("tweedaagse-training");
    private static final ItemId FIRST = new ItemId("c1-eerste-oefengesprek");
    private static final ItemId SECOND = new ItemId("c1-tweede-oefengesprek");
    private static final ItemId GOAL = new ItemId("d3-doelgesprek-amina");
    private static final ItemId AGAIN = new ItemId("c1-opnieuw-vanaf-hier");

    @Autowired
    Curricula curricula;

    @Autowired
    PathService paths;

    @Autowired
    Participations participations;

    @Autowired
    Progress progress;

    @Autowired
    SimulationService simulation;

    @Autowired
    MoveService moves;

    private final TestPerson noor = TestPerson.with(Role.TRAINEE);

    @BeforeEach
    void comeToThePractice() {
        signIn(noor.authentication());
        paths.start(TRAINING);
        signIn(TestPerson.with(Role.TRAINER).authentication());
        curricula.find(TRAINING).orElseThrow().modules().stream()
                .takeWhile(module -> !module.code().equals("C1"))
                .flatMap(module -> module.items().stream())
                .map(ItemOutline::id)
                .forEach(item -> participations.exempt(noor.id(), TRAINING, item, "proef"));
        participations.exempt(noor.id(), TRAINING, new ItemId("gespreksspiegel-lezen"), "proef");
        signIn(noor.authentication());
    }

    @Test
    void showsWithWhomWhatOneKnowsAndOneButton() {
        open(FIRST);

        assertThat(panel()).contains("0 van 1 gedaan", "Linda Verhoeven", "Je kunt op elk moment stoppen");
        assertThat(_find(Image.class)).hasSize(3);
        assertThat(_get(Button.class, spec -> spec.withId("practice-begin")).getText())
                .startsWith("Begin het gesprek met ");
        _assertNone(Button.class, spec -> spec.withId("complete"));
    }

    @Test
    void conversationBegunHereIsGoneOnWithAndThenCounts() {
        open(FIRST);
        choose("Linda Verhoeven");
        _click(_get(Button.class, spec -> spec.withId("practice-begin")));
        var attempt = attempt();
        play(attempt, 3);

        open(FIRST);
        assertThat(_get(Anchor.class, spec -> spec.withId("practice-go")).getText())
                .isEqualTo("Ga verder met Linda Verhoeven waar je was");

        play(attempt, Integer.MAX_VALUE);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(progress.mine(TRAINING)
                                .orElseThrow()
                                .item(FIRST)
                                .orElseThrow()
                                .state()
                                .settled())
                        .isTrue());

        open(FIRST);
        assertThat(panel()).contains("1 van 1 gedaan", "Kijk terug op je gesprek met Linda Verhoeven");
        _assertNone(Button.class, spec -> spec.withId("practice-begin"));
        open(SECOND);
        assertThat(panel()).contains("Kees van Dongen").doesNotContain("Linda Verhoeven");
        open(AGAIN);
        assertThat(_get(Anchor.class, spec -> spec.withId("practice-go")).getText())
                .isEqualTo("Kies het moment in je gesprek met Linda Verhoeven");
    }

    @Test
    void goalConversationTellsOnWhoseBridgeItRests() {
        signIn(TestPerson.with(Role.TRAINER).authentication());
        curricula.find(TRAINING).orElseThrow().modules().stream()
                .flatMap(module -> module.items().stream())
                .map(ItemOutline::id)
                .filter(item -> !item.equals(GOAL))
                .forEach(item -> participations.exempt(noor.id(), TRAINING, item, "proef"));
        signIn(noor.authentication());

        open(GOAL);

        assertThat(panel()).contains("Je begint vanaf je eigen laatste brug met deze cliënt.");
    }

    @Test
    void trainerSeesTheClientsWithoutAButton() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        open(FIRST);

        assertThat(panel()).contains("Linda Verhoeven");
        _assertNone(Button.class, spec -> spec.withId("practice-begin"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String title) {
        var group = (RadioButtonGroup<ClientCase>) _get(RadioButtonGroup.class);
        group.getListDataView()
                .getItems()
                .filter(client -> client.title().equals(title))
                .findFirst()
                .ifPresent(client -> _setValue(group, client));
    }

    /** The conversation that is on the screen now. */
    private static AttemptId attempt() {
        var path = UI.getCurrent().getActiveViewLocation().getSegments();
        return AttemptId.parse(path.getLast()).orElseThrow();
    }

    /** As an expert would. */
    private void play(AttemptId id, int moves) {
        var now = conversation(id);
        var client = now.client();
        var played = new Policies(
                        now.scenario(),
                        client.transcript(ConversationKind.BRIDGE, Transcript.Role.EXPERT)
                                .orElseThrow(),
                        client.transcript(ConversationKind.BRIDGE, Transcript.Role.POOR)
                                .orElseThrow())
                .play(Policies.Policy.EXPERT, now.state().seed());
        var all = played.events().stream()
                .filter(DialogueEvent.MoveMade.class::isInstance)
                .map(event -> ((DialogueEvent.MoveMade) event).move())
                .toList();
        List.copyOf(all).stream()
                .skip(now.next() - 1L)
                .limit(moves)
                .forEach(move -> this.moves.move(conversation(id), MoveId.random(), move));
    }

    private Conversation conversation(AttemptId id) {
        return ((ConversationPage.Found) simulation.find(id)).conversation();
    }

    private static void open(ItemId item) {
        UI.getCurrent().navigate("leren/" + TRAINING + "/" + item);
    }

    private static String panel() {
        return _get(PracticePanel.class).getElement().getTextRecursively();
    }
}
