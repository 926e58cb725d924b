package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What an expert sees who knows all facts.
 *
 * @param facts that the level rests on
 * @param understandable levels that are neutral as long as {@code until} was not heard: never wrong, never agreement
 */
public record ExpertLevel(
        Placement placement,
        String why,
        List<FactId> facts,
        Set<Level> understandable,
        @Nullable FactId until) {

    public ExpertLevel {
        facts = List.copyOf(facts);
        understandable = Set.copyOf(understandable);
    }

    /** Whether this level can be defended with what was heard. */
    public boolean isUnderstandable(Level level, Set<FactId> heard) {
        return until != null && !heard.contains(until) && understandable.contains(level);
    }
}
