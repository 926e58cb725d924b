package nl.leerbrug.dialogue;

/** Names a small event from outside, such as a telephone that rings. */
public record IncidentId(String value) implements Comparable<IncidentId> {

    public IncidentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
