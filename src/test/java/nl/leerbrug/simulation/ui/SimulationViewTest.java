package nl.leerbrug.simulation.ui;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.SkillCode;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.identity.Role;
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
import nl.leerbrug.simulation.domain.attempt.ReflectionQuestion;
import nl.leerbrug.simulation.domain.attempt.ReflectionService;
import nl.leerbrug.simulation.domain.attempt.SimulationService;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;

/** A trainee with the clients of the shipped content. */
public abstract class SimulationViewTest extends ViewTest {

    @Autowired
    protected ClientShelf clients;

    @Autowired
    protected SimulationService simulation;

    @Autowired
    private MoveService moves;

    @Autowired
    private ReflectionService reflections;

    protected ClientCase client = nl.leerbrug.dialogue.Wim.client();

    @BeforeEach
    final void signInAsTrainee() {
        signInAs(Role.TRAINEE);
        client = ShippedClients.first(clients, ConversationKind.BRIDGE);
    }

    protected final AttemptId begin(Mode mode) {
        return begin(ConversationKind.BRIDGE, mode);
    }

    protected final AttemptId begin(ConversationKind kind, Mode mode) {
        var id = AttemptId.random();
        simulation.start(id, client.id(), kind, mode);
        return id;
    }

    protected final void make(AttemptId id, Move... moves) {
        for (var move : moves) {
            this.moves.move(conversation(id), MoveId.random(), move);
        }
    }

    /** The report, after some words of one's own. */
    protected final void goToReport(AttemptId id) {
        reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin", 0);
        go(SimulationRoutes.report(id));
    }

    protected final Move firstLine(AttemptId id) {
        return new Move.Say(conversation(id).offer().choices().getFirst().utterance());
    }

    /** The first line on offer that is worth so much. */
    protected final Move line(AttemptId id, Quality quality) {
        var now = conversation(id);
        return now.offer().choices().stream()
                .filter(choice -> now.scenario()
                                .utterance(choice.utterance())
                                .orElseThrow()
                                .quality()
                        == quality)
                .findFirst()
                .<Move>map(choice -> new Move.Say(choice.utterance()))
                .orElseThrow();
    }

    /** A conversation with three questions that were not good. */
    protected final AttemptId weak() {
        var id = begin(Mode.PRACTICE);
        while (conversation(id).open() && conversation(id).debrief().weakest().isEmpty()) {
            var now = conversation(id);
            make(
                    id,
                    now.scenario().utterances().stream()
                            .filter(line -> line.quality() != Quality.GOOD
                                    && line.codes().stream().allMatch(SkillCode::isQuestion))
                            .map(line -> new Move.Say(line.id()))
                            .filter(say -> Dialogue.decide(now.scenario(), now.state(), say, Instant.EPOCH)
                                    instanceof Decision.Accepted)
                            .<Move>map(say -> say)
                            .findFirst()
                            .orElseGet(
                                    () -> new Move.MoveOn(now.offer().phases().getFirst())));
        }
        make(id, new Move.Close());
        return id;
    }

    /** A whole goal conversation as the expert had it, whatever seed it is. */
    protected final AttemptId talkedAsTheExpert() {
        var id = begin(ConversationKind.GOAL, Mode.PRACTICE);
        client.transcript(ConversationKind.GOAL, Transcript.Role.EXPERT)
                .orElseThrow()
                .steps()
                .forEach(step -> make(id, step.move()));
        if (conversation(id).open()) {
            make(id, new Move.Close());
        }
        return id;
    }

    protected final Conversation conversation(AttemptId id) {
        return ((ConversationPage.Found) simulation.find(id)).conversation();
    }

    protected static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    protected static String text() {
        return ShownHtml.text();
    }

    protected static List<String> lines(String selector) {
        return ShownHtml.select(selector);
    }

    protected static void click(Component component) {
        BasicUtilsKt._fireDomEvent(component, "click");
    }
}
