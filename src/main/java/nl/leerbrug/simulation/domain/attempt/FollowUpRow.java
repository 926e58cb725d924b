package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.simulation.MoveId;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A row of {@link LoggedFollowUp} as it is read.
 *
 * @param answer absent for a change of the plan
 */
record FollowUpRow(UUID id, String events, @Nullable String answer) {

    MoveId move() {
        return new MoveId(id);
    }
}
