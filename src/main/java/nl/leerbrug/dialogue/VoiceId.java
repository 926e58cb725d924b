package nl.leerbrug.dialogue;

/** Names a second person in a conversation, such as a partner who comes home. Where none is named, the client speaks. */
public record VoiceId(String value) implements Comparable<VoiceId> {

    public VoiceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
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
