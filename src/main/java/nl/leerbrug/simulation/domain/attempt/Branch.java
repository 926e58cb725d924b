package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.simulation.AttemptId;

import java.util.Optional;

/**
 * Where an attempt was taken up again on another line.
 *
 * @param parent empty when that attempt was deleted since
 * @param seq the move of the parent that was not made here
 */
public record Branch(Optional<AttemptId> parent, int seq) {}
