package nl.leerbrug.goalplan;

/** Names words that the client said. */
public record FragmentId(String value) implements Comparable<FragmentId> {

    public FragmentId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(FragmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
