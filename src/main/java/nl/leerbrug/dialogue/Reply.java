package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a client may answer.
 *
 * @param key unique in the case and stable as long as its file is; says which reply was given
 * @param when absent: always
 * @param texts one or more wordings of the same
 * @param mood absent: as the state shows
 * @param brings facts that come out with it; it is given only when they may and are new
 * @param signals signs of crisis that appear with it
 * @param effect on top of what was said
 * @param voice who says it; absent: the client
 * @param contribution to a plan, in a goal conversation
 */
public record Reply(
        String key,
        @Nullable Condition when,
        List<String> texts,
        @Nullable Mood mood,
        List<FactId> brings,
        List<SignalId> signals,
        Effect effect,
        @Nullable VoiceId voice,
        Contribution contribution) {

    public Reply {
        texts = List.copyOf(texts);
        brings = List.copyOf(brings);
        signals = List.copyOf(signals);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("reply without words: " + key);
        }
    }

    public static Reply saying(String key, String text) {
        return new Reply(key, null, List.of(text), null, List.of(), List.of(), Effect.NONE, null, Contribution.NONE);
    }
}
