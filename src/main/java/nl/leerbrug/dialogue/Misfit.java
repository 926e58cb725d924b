package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a line is when it does not fit: said too early, or resting on what was never told.
 *
 * @param replies empty: as to any other line of this quality
 */
public record Misfit(
        Quality quality,
        List<Reply> replies,
        Map<Gauge, Integer> effect,
        String feedback,
        @Nullable String better) {

    public Misfit {
        replies = List.copyOf(replies);
        effect = Map.copyOf(effect);
    }
}
