package nl.leerbrug.goalplan;

/** Names who said or wrote something where a client is not alone. Where none is named, it was the client. */
public record SpeakerId(String value) implements Comparable<SpeakerId> {

    public SpeakerId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(SpeakerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
