package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.Utterance;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import java.time.Duration;
import java.util.Comparator;

import static org.assertj.core.api.Assertions.assertThat;

/** A trainee and the small client of the author guide, on a real database. */
@SpringJUnitConfig(classes = SimulationWorld.Setup.class, initializers = ConfigDataApplicationContextInitializer.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
abstract class SimulationWorldTest {

    @Autowired
    protected SimulationWorld world;

    @Autowired
    protected SimulationService simulation;

    @Autowired
    protected MoveService moves;

    @Autowired
    private TestClock clock;

    /** In which conversation, for tests of what holds in each kind. */
    @Parameter
    protected ConversationKind kind = ConversationKind.BRIDGE;

    protected PersonId trainee = PersonId.random();
    private Duration passed = Duration.ZERO;

    @BeforeEach
    final void signIn() {
        world.publish(kind == ConversationKind.GOAL ? WimGoal.published() : Wim.client());
        trainee = SimulationWorld.aTrainee();
    }

    @AfterEach
    final void leaveTheWorldAsItWas() {
        SecurityContextHolder.clearContext();
        clock.pass(passed.negated());
    }

    protected final void pass(Duration time) {
        clock.pass(time);
        passed = passed.plus(time);
    }

    protected final Started start(Mode mode, AttemptId id) {
        return simulation.start(id, Wim.client().id(), kind, mode);
    }

    protected final AttemptId begin(Mode mode) {
        var id = AttemptId.random();
        assertThat(start(mode, id)).isEqualTo(new Started.Begun(id));
        return id;
    }

    protected final Moved make(AttemptId id, Move move) {
        return moves.move(conversation(id), MoveId.random(), move);
    }

    /** A line on offer, the best first, so that no client leaves by chance. */
    static Move line(Conversation now, int choice) {
        return now.offer().choices().stream()
                .map(one -> now.scenario().utterance(one.utterance()).orElseThrow())
                .sorted(Comparator.comparing(Utterance::quality))
                .skip(choice)
                .findFirst()
                .<Move>map(line -> new Move.Say(line.id()))
                .orElseThrow();
    }

    protected final Moved say(AttemptId id, int choice) {
        return make(id, line(conversation(id), choice));
    }

    /** As the expert of the author guide does, or as far as the seed lets that go. */
    protected final void playAs(Transcript.Role role, AttemptId id) {
        transcript(role).steps().forEach(step -> make(id, step.move()));
    }

    /** A goal conversation on the expert's bridge from its beginning to its end, as well as its seed lets an expert do it. */
    protected final Play playGoalAsTheExpert(AttemptId id) {
        var play = new Policies(
                        WimGoal.scenario(),
                        WimGoal.transcript(Transcript.Role.EXPERT),
                        WimGoal.transcript(Transcript.Role.POOR))
                .play(Policies.Policy.EXPERT, conversation(id).state().seed());
        play.events().stream()
                .filter(DialogueEvent.MoveMade.class::isInstance)
                .map(event -> ((DialogueEvent.MoveMade) event).move())
                .forEach(move -> assertThat(make(id, move)).isInstanceOf(Moved.Made.class));
        return play;
    }

    protected final Transcript transcript(Transcript.Role role) {
        return kind == ConversationKind.GOAL ? WimGoal.transcript(role) : Wim.transcript(role);
    }

    protected final Conversation conversation(AttemptId id) {
        return ((ConversationPage.Found) simulation.find(id)).conversation();
    }
}
