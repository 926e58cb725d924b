package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

/** Something that shows over several turns or against what the client can carry; counts once a turn at most. */
public record Pattern(
        PatternId id,
        String label,
        Condition when,
        Effect effect,
        String feedback,
        @Nullable String better) {}
