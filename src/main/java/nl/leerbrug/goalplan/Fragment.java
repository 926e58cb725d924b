package nl.leerbrug.goalplan;

import nl.leerbrug.bridge.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Words of the client that a goal can grow out of.
 *
 * @param text as the client said it
 * @param fact what must have been heard before these words are on offer; absent when they always are
 * @param voice who said it, where the client is not alone; absent: the client
 */
public record Fragment(
        FragmentId id,
        String text,
        @Nullable FactId fact,
        @Nullable SpeakerId voice) {

    /** Words of somebody who is alone. */
    public Fragment(FragmentId id, String text, @Nullable FactId fact) {
        this(id, text, fact, null);
    }
}
