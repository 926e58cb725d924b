package nl.leerbrug.simulation;

import java.util.UUID;

/** A cohort by its number, for a module that stands above the one that has cohorts. */
public record CohortRef(UUID value) {

    public static CohortRef random() {
        return new CohortRef(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
