package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A small event from outside, once in a conversation, between two spoken turns chosen by the seed.
 *
 * @param voice who speaks in it; absent: it is told, and who spoke before still has the floor
 */
public record Incident(
        IncidentId id,
        int earliest,
        int latest,
        String text,
        @Nullable Mood mood,
        Effect effect,
        int minutes,
        @Nullable VoiceId voice) {

    public Incident {
        if (earliest > latest) {
            throw new IllegalArgumentException("incident %s from %d to %d".formatted(id, earliest, latest));
        }
    }
}
