package nl.leerbrug.bridge;

/**
 * Names a sub-pillar, unique within its Bridge.
 *
 * @param value kebab-case
 */
public record SubPillarId(String value) implements Comparable<SubPillarId> {

    public SubPillarId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(SubPillarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
