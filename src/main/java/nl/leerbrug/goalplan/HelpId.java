package nl.leerbrug.goalplan;

/** Names help that can be arranged for a step. */
public record HelpId(String value) implements Comparable<HelpId> {

    public HelpId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(HelpId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
