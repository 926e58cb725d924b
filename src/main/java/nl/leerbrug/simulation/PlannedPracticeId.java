package nl.leerbrug.simulation;

import java.util.UUID;

/** Identifies a short run that somebody planned to do. */
public record PlannedPracticeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
