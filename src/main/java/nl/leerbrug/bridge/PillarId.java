package nl.leerbrug.bridge;

/**
 * Names a pillar within its Bridge.
 *
 * @param value kebab-case
 */
public record PillarId(String value) implements Comparable<PillarId> {

    public PillarId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(PillarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
