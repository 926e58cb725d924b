package nl.leerbrug.goalplan;

/** Names an if-then plan: one of the catalogue, or one that was typed. */
public record IfThenId(String value) implements Comparable<IfThenId> {

    public IfThenId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(IfThenId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
