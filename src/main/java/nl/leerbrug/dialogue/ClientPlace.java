package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Placement;
import org.jspecify.annotations.Nullable;

/** Where a client places himself under a condition, and his words, or those of {@code voice}. */
public record ClientPlace(
        @Nullable Condition when,
        Placement placement,
        String text,
        @Nullable Mood mood,
        @Nullable VoiceId voice) {}
