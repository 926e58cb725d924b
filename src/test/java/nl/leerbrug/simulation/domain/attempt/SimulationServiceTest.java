package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One's own conversations: begun, found again, taken up on another line, thrown away. With the small client of the author guide. */
@ParameterizedClass
@EnumSource(
        value = ConversationKind.class,
        names = {"BRIDGE", "GOAL"})
class SimulationServiceTest extends SimulationWorldTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private ReflectionService reflections;

    @Test
    void conversationGoesOnWhereItWasLeft() {
        var id = begin(Mode.PRACTICE);
        var made = (Moved.Made) say(id, 0);

        var found = conversation(id);

        assertThat(found).isEqualTo(made.now());
        assertThat(found.next()).isEqualTo(2);
        assertThat(found.open()).isTrue();
    }

    @Test
    void neighboursConversationIsNotThere() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);
        var mine = conversation(id);

        SimulationWorld.aTrainee();

        assertThat(simulation.find(id)).isEqualTo(new ConversationPage.Unknown());
        assertThat(moves.move(mine, MoveId.random(), new Move.KeepSilent())).isEqualTo(new Moved.Unknown());
        assertThat(start(Mode.PRACTICE, id)).isEqualTo(new Started.Unknown());
        assertThat(simulation.branch(id, 1, AttemptId.random())).isEqualTo(new Started.Unknown());
        assertThat(simulation.delete(id)).isFalse();
        assertThat(simulation.listMine()).isEmpty();
        assertThat(reflections.save(id, ReflectionQuestion.WENT_WELL, "Van mij?", 0))
                .isEqualTo(new ReflectionSaved.NotSaved());
        simulation.rename(id, "Van mij?");
        SimulationWorld.signIn(trainee, Role.TRAINEE);
        assertThat(conversation(id)).isEqualTo(mine);
    }

    @Test
    void memberHasNoConversations() {
        SimulationWorld.signIn(PersonId.random(), Role.MEMBER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> simulation.listMine());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> start(Mode.PRACTICE, AttemptId.random()));
    }

    @Test
    void branchBeginsBeforeTheMoveAndTheFirstStays() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);
        say(id, 1);
        var first = conversation(id);
        var other = AttemptId.random();

        assertThat(simulation.branch(id, 2, other)).isEqualTo(new Started.Begun(other));

        var branch = conversation(other);
        assertThat(branch.moves()).isEqualTo(first.moves().subList(0, 2));
        assertThat(branch.branch().flatMap(Branch::parent)).contains(id);
        assertThat(say(other, 2)).isInstanceOf(Moved.Made.class);
        assertThat(conversation(id)).isEqualTo(first);
    }

    @Test
    void practiceCanBeNamedAndThrownAway() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);

        simulation.rename(id, "  Tweede keer ");
        assertThat(simulation.listMine())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).contains("Tweede keer"));

        assertThat(simulation.delete(id)).isTrue();
        assertThat(simulation.find(id)).isEqualTo(new ConversationPage.Unknown());
        assertThat(database.sql("select count(*) from simulation_move where attempt_id = :id")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatCountsIsNotThrownAway() {
        var id = AttemptId.random();
        start(Mode.TEST, id);

        assertThat(simulation.delete(id)).isFalse();
        assertThat(simulation.branch(id, 1, AttemptId.random())).isEqualTo(new Started.Unknown());
    }

    @Test
    void doubleStartIsOneConversation() {
        var id = AttemptId.random();
        start(Mode.PRACTICE, id);
        var first = conversation(id);

        start(Mode.PRACTICE, id);

        assertThat(conversation(id)).isEqualTo(first);
    }
}
