package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the log: the conversation itself, whatever becomes of its surroundings. */
@ParameterizedClass
@EnumSource(
        value = ConversationKind.class,
        names = {"BRIDGE", "GOAL"})
class KeptConversationTest extends SimulationWorldTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keptMovesPlayedAgainGiveTheSameEvents() {
        var id = begin(Mode.PRACTICE);
        for (var step : transcript(Transcript.Role.EXPERT).steps()) {
            moves.move(conversation(id), MoveId.random(), step.move());
        }
        var kept = conversation(id);

        var again = new ArrayList<List<DialogueEvent>>();
        again.add(Dialogue.open(kept.scenario(), kept.state().seed(), SimulationWorld.AT));
        var state = DialogueState.replay(again.getFirst());
        for (var events : kept.moves().subList(1, kept.moves().size())) {
            var move = ((DialogueEvent.MoveMade) events.getFirst()).move();
            var decision = (Decision.Accepted) Dialogue.decide(kept.scenario(), state, move, SimulationWorld.AT);
            again.add(decision.events());
            for (var event : decision.events()) {
                state = state.apply(event);
            }
        }

        assertThat(kept.next()).isGreaterThan(10);
        assertThat(again).isEqualTo(kept.moves());
        assertThat(state).isEqualTo(kept.state());
    }

    @Test
    void unknownRecordOpensTheConversationUpToThere() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);
        var before = conversation(id);
        say(id, 0);
        transaction.executeWithoutResult(status -> database.sql(
                        "update simulation_move set events = replace(events, 'move-made.1', 'move-made.9')"
                                + " where attempt_id = :id and seq = 2")
                .param("id", id.toString())
                .update());

        var found = conversation(id);

        assertThat(found.unreadable()).contains(2);
        assertThat(found.moves()).isEqualTo(before.moves());
        assertThat(found.state()).isEqualTo(before.state());
        assertThat(found.open()).isFalse();
        assertThat(moves.move(found, MoveId.random(), new Move.KeepSilent())).isEqualTo(new Moved.Unknown());
    }

    @Test
    void brokenBeginningIsSaidAndNothingIsLost() {
        var id = begin(Mode.PRACTICE);
        transaction.executeWithoutResult(
                status -> database.sql("update simulation_move set events = 'kapot' where attempt_id = :id")
                        .param("id", id.toString())
                        .update());

        assertThat(simulation.find(id))
                .isEqualTo(new ConversationPage.Unreadable(Wim.client().id()));
    }

    @Test
    void conversationGoesOnAfterTheClientWasTakenAway() {
        var id = begin(Mode.PRACTICE);

        world.withdraw();

        assertThat(say(id, 0)).isInstanceOf(Moved.Made.class);
        assertThat(start(Mode.PRACTICE, AttemptId.random())).isEqualTo(new Started.Unknown());
    }

    @Test
    void moveReadsNothingOfTheMovesBefore() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);
        var shown = conversation(id);
        transaction.executeWithoutResult(status -> database.sql(
                        "update simulation_move set events = 'kapot', move = 'kapot' where attempt_id = :id")
                .param("id", id.toString())
                .update());

        var made = moves.move(shown, MoveId.random(), new Move.KeepSilent());

        assertThat(made)
                .isInstanceOfSatisfying(
                        Moved.Made.class, kept -> assertThat(kept.now().next()).isEqualTo(3));
    }

    @Test
    void whatTheScreenHoldsAfterEachMoveIsWhatTheLogGives() {
        var id = begin(Mode.PRACTICE);
        var shown = conversation(id);

        for (var step : transcript(Transcript.Role.EXPERT).steps()) {
            if (moves.move(shown, MoveId.random(), step.move()) instanceof Moved.Made(var now)) {
                shown = now;
                assertThat(shown).isEqualTo(conversation(id));
            }
        }

        assertThat(shown.next()).isGreaterThan(10);
    }
}
