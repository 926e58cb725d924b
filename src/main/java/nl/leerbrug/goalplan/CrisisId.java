package nl.leerbrug.goalplan;

/** Names a date that does not wait. */
public record CrisisId(String value) implements Comparable<CrisisId> {

    public CrisisId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(CrisisId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
