package nl.leerbrug.bridge;

/**
 * Names something a client told. The Bridge keeps it as evidence and does not look into it.
 *
 * @param value not blank; its shape belongs to whoever keeps the facts
 */
public record FactId(String value) implements Comparable<FactId> {

    public FactId {
        Ids.present(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
