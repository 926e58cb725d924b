package nl.leerbrug.bridge;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Two assessments side by side, or the refusal to lay unlike things side by side. */
public sealed interface Comparison {

    /**
     * @param subPillars all of the Bridge, in order
     * @param pillars points won (positive) or lost, of the pillars that are complete in both
     * @param total points won or lost; empty unless both are complete
     */
    record Compared(List<Change> subPillars, Map<PillarId, Integer> pillars, OptionalInt total) implements Comparison {

        public Compared {
            subPillars = List.copyOf(subPillars);
            pillars = Collections.unmodifiableMap(new LinkedHashMap<>(pillars));
        }
    }

    /** The three versions at hand are not one and the same. */
    record VersionsDiffer(BridgeVersion bridge, BridgeVersion first, BridgeVersion second) implements Comparison {}

    /**
     * @param first absent when that assessment says nothing here; so is {@code second}
     */
    record Change(
            SubPillarId subPillar,
            @Nullable Placement first,
            @Nullable Placement second) {

        /** Levels up (positive) or down; empty unless both name a level. */
        public OptionalInt levels() {
            return first instanceof Placement.At before && second instanceof Placement.At after
                    ? OptionalInt.of(after.level().minus(before.level()))
                    : OptionalInt.empty();
        }
    }
}
