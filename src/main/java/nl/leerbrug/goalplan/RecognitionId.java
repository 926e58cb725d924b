package nl.leerbrug.goalplan;

/** Names a form of recognition. */
public record RecognitionId(String value) implements Comparable<RecognitionId> {

    public RecognitionId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(RecognitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
