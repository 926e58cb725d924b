package nl.leerbrug.bridge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The score of each pillar and of the whole.
 *
 * @param pillars in the order of the Bridge
 */
public record Scores(Map<PillarId, Score> pillars, Score total) {

    public Scores {
        pillars = Collections.unmodifiableMap(new LinkedHashMap<>(pillars));
    }
}
