package nl.leerbrug.dialogue;

/** Names a sign of crisis in a case. */
public record SignalId(String value) implements Comparable<SignalId> {

    public SignalId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(SignalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
