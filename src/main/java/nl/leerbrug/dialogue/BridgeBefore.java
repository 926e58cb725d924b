package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * The bridge conversation that a goal conversation follows.
 *
 * @param levels that the learner recorded
 * @param heard facts that came out
 * @param from how the client was when it began; absent with {@code to}: that does not matter
 * @param to how he was when it ended
 */
public record BridgeBefore(
        Map<SubPillarId, Placement> levels,
        List<FactId> heard,
        @Nullable Gauges from,
        @Nullable Gauges to) {

    public BridgeBefore {
        levels = Map.copyOf(levels);
        heard = List.copyOf(heard);
    }

    /** A learner's own. */
    public static BridgeBefore of(DialogueState bridge) {
        return new BridgeBefore(
                bridge.sheet().own(), List.copyOf(bridge.memory().heard()), bridge.start(), bridge.gauges());
    }
}
