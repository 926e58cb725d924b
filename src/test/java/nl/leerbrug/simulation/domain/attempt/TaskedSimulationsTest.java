package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.OwnAttempt;
import nl.leerbrug.simulation.Simulations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What other modules may ask. */
@SpringJUnitConfig(classes = SimulationWorld.Setup.class, initializers = ConfigDataApplicationContextInitializer.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class TaskedSimulationsTest {

    @Autowired
    private SimulationWorld world;

    @Autowired
    private Simulations simulations;

    @Autowired
    private SimulationService service;

    @Autowired
    private MoveService moves;

    private PersonId trainee = PersonId.random();

    @BeforeEach
    void signIn() {
        world.publish();
        trainee = SimulationWorld.aTrainee();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void namesWhoHasThatConversation() {
        assertThat(simulations.clients(ConversationKind.BRIDGE))
                .extracting(ClientCase::id)
                .containsExactly(Wim.client().id());
        assertThat(simulations.clients(ConversationKind.GOAL)).isEmpty();
    }

    @Test
    void conversationIsListedFromItsFirstMoveOn() {
        var id = begin();
        assertThat(simulations.listMine()).isEmpty();

        silence(id);

        assertThat(simulations.listMine()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.moves()).isEqualTo(1);
            assertThat(one.running()).isTrue();
        });
    }

    @Test
    void movesTakenOverFromAnEarlierConversationAreNotItsOwn() {
        var id = begin();
        silence(id);
        silence(id);
        var branch = AttemptId.random();
        service.branch(id, 2, branch);

        silence(branch);

        assertThat(simulations.listMine())
                .filteredOn(OwnAttempt::branch)
                .singleElement()
                .satisfies(one -> assertThat(one.moves()).isEqualTo(1));
    }

    @Test
    void neighboursConversationsAreForTheApplicationItselfOnly() {
        var id = begin();
        silence(id);
        SimulationWorld.aTrainee();

        assertThat(simulations.listMine()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> simulations.listOf(trainee));
        assertThat(SystemPrincipal.call("test", () -> simulations.listOf(trainee)))
                .hasSize(1);
    }

    private AttemptId begin() {
        var id = AttemptId.random();
        assertThat(simulations.begin(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE))
                .isTrue();
        return id;
    }

    private void silence(AttemptId id) {
        var shown = ((ConversationPage.Found) service.find(id)).conversation();
        moves.move(shown, MoveId.random(), new Move.KeepSilent());
    }
}
