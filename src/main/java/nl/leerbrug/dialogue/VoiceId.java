package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Names a second person in a conversation, such as a partner who comes home. Where none is named, the client speaks. */
public record VoiceId(String value) implements Comparable<VoiceId> {

    public VoiceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    /** The voice of who said or wrote what a plan is made of. */
    public static @Nullable VoiceId of(@Nullable SpeakerId speaker) {
        return speaker == null ? null : new VoiceId(speaker.value());
    }

    @Override
    public int compareTo(VoiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
