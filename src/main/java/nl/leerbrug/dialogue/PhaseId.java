package nl.leerbrug.dialogue;

/** Names a part of a conversation, such as {@code landen}. */
public record PhaseId(String value) implements Comparable<PhaseId> {

    public PhaseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(PhaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
