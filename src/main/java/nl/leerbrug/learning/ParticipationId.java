package nl.leerbrug.learning;

import java.util.UUID;

/** Identifies one person following one curriculum. */
public record ParticipationId(UUID value) {

    public static ParticipationId random() {
        return new ParticipationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
