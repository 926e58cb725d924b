package nl.leerbrug.simulation.domain.attempt;

import java.util.UUID;

/** A row of {@link LoggedMove} as it is read with those of other attempts. */
record AttemptMove(UUID attempt, UUID id, int seq, String events) {

    MoveRow row() {
        return new MoveRow(id, seq, events);
    }
}
