package nl.leerbrug.bridge;

/**
 * Names the fictitious client whom raters placed on the Bridge.
 *
 * @param value not blank
 */
public record ClientId(String value) implements Comparable<ClientId> {

    public ClientId {
        Ids.present(value);
    }

    @Override
    public int compareTo(ClientId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
