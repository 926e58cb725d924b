package nl.leerbrug.dialogue;

/** Names a line that the learner can say; unique in its case. */
public record UtteranceId(String value) implements Comparable<UtteranceId> {

    public UtteranceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(UtteranceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
