package nl.leerbrug.simulation.domain.attempt;

import java.util.UUID;

/** A row of {@link LoggedMove} as it is read. */
record MoveRow(UUID id, int seq, String events) {}
