package nl.leerbrug.goalplan;

/** Names a goal: one of the catalogue, or one that was typed. */
public record GoalId(String value) implements Comparable<GoalId> {

    public GoalId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
