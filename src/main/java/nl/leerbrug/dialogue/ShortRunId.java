package nl.leerbrug.dialogue;

/** Names a short practice run of a case. */
public record ShortRunId(String value) implements Comparable<ShortRunId> {

    public ShortRunId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(ShortRunId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
