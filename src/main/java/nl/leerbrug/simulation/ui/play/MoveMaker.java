package nl.leerbrug.simulation.ui.play;

import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.MoveId;

/** Makes a move in the conversation on the screen. */
@FunctionalInterface
interface MoveMaker {

    void make(MoveId id, Move move);
}
