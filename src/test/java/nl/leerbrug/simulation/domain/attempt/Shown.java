package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conversations as a screen gets them, with clients that are not shipped. */
public final class Shown {

    private Shown() {}

    public static Conversation conversation(ClientCase client, Play play, Mode mode) {
        return new Conversation(
                AttemptId.random(),
                client,
                play.scenario(),
                Optional.empty(),
                mode,
                Optional.empty(),
                Optional.empty(),
                SimulationWorld.AT,
                byMove(play.events()),
                play.state(),
                MoveId.random(),
                false,
                Optional.empty());
    }

    private static List<List<DialogueEvent>> byMove(List<DialogueEvent> events) {
        var moves = new ArrayList<List<DialogueEvent>>();
        moves.add(new ArrayList<>());
        for (var event : events) {
            if (event instanceof DialogueEvent.MoveMade) {
                moves.add(new ArrayList<>());
            }
            moves.getLast().add(event);
        }
        return moves;
    }
}
