package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

/** A small event from outside, once in a conversation, between two spoken turns chosen by the seed. */
public record Incident(
        IncidentId id,
        int earliest,
        int latest,
        String text,
        @Nullable Mood mood,
        Effect effect,
        int minutes) {

    public Incident {
        if (earliest > latest) {
            throw new IllegalArgumentException("incident %s from %d to %d".formatted(id, earliest, latest));
        }
    }
}
