package nl.leerbrug.bridge;

import org.jspecify.annotations.Nullable;

/**
 * What one level of a sub-pillar means.
 *
 * @param text in plain words (B1), in the I-form: what the person chooses by
 * @param picture the line under the drawing of the picture bridge (A2)
 * @param rule how a professional tells this level from its neighbours; absent where the text says it all
 * @param source id of the source that this level follows; absent for our own thresholds
 */
public record LevelDescription(
        Level level,
        String text,
        String picture,
        @Nullable String rule,
        @Nullable String source) {}
