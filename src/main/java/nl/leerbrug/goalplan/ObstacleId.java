package nl.leerbrug.goalplan;

/** Names something that may come in between. */
public record ObstacleId(String value) implements Comparable<ObstacleId> {

    public ObstacleId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(ObstacleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
