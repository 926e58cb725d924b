package nl.leerbrug.dialogue;

/** Names one of the criteria of a verdict. */
public record CriterionId(String value) implements Comparable<CriterionId> {

    public CriterionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
