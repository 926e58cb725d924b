package nl.leerbrug.goalplan;

/** Names a step: one of the catalogue, or one that was typed. */
public record StepId(String value) implements Comparable<StepId> {

    public StepId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
