package nl.leerbrug.goalplan;

/** Names what the learner may answer after six weeks. */
public record AnswerId(String value) implements Comparable<AnswerId> {

    public AnswerId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(AnswerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
