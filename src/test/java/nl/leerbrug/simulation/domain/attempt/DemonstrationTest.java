package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.Simulations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A conversation that a trainer shows to a group. */
class DemonstrationTest extends SimulationWorldTest {

    @Autowired
    private Simulations simulations;

    @Autowired
    private PracticePlanService plans;

    @Test
    void isCoachedAsPracticeAndCountsForNothing() {
        SimulationWorld.signIn(PersonId.random(), Role.TRAINER);
        var id = demonstrate();
        say(id, 0);
        say(id, 1);
        var other = AttemptId.random();

        simulation.branch(id, 2, other);

        assertThat(conversation(id).hint()).isPresent();
        assertThat(conversation(other).mode()).isEqualTo(Mode.DEMONSTRATION);
        assertThat(plans.advise(conversation(id))).isEmpty();
        assertThat(simulations.listMine()).isEmpty();
        assertThat(simulation.listMine()).hasSize(2);
        assertThat(simulation.delete(id)).isTrue();
    }

    @Test
    void isForTrainersOnly() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::demonstrate);
        assertThatIllegalArgumentException().isThrownBy(() -> begin(Mode.DEMONSTRATION));
        assertThat(simulation.listMine()).isEmpty();
    }

    private AttemptId demonstrate() {
        var id = AttemptId.random();
        assertThat(simulation.demonstrate(id, Wim.client().id(), ConversationKind.BRIDGE))
                .isEqualTo(new Started.Begun(id));
        return id;
    }
}
