package nl.leerbrug.dialogue;

/** Names something that shows over several turns, such as a third question in a row. */
public record PatternId(String value) implements Comparable<PatternId> {

    public PatternId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(PatternId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
