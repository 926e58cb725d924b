package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation is.
 *
 * @param topic only in a phase that has topics, once one was opened
 */
public record Spot(PhaseId phase, @Nullable SubPillarId topic) {

    public static Spot in(PhaseId phase) {
        return new Spot(phase, null);
    }
}
