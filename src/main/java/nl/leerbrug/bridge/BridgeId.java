package nl.leerbrug.bridge;

/**
 * Names a model of the Bridge, such as {@code leerbrug-2026}; the id of its file in the content.
 *
 * @param value kebab-case
 */
public record BridgeId(String value) implements Comparable<BridgeId> {

    public BridgeId {
        Ids.kebabCase(value);
    }

    @Override
    public int compareTo(BridgeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
