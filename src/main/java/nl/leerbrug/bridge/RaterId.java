package nl.leerbrug.bridge;

/**
 * Tells raters apart within one measurement of agreement; a pseudonym will do.
 *
 * @param value not blank
 */
public record RaterId(String value) implements Comparable<RaterId> {

    public RaterId {
        Ids.present(value);
    }

    @Override
    public int compareTo(RaterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
