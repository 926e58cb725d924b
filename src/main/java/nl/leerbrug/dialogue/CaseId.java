package nl.leerbrug.dialogue;

/** Names a fictitious client; the name of its folder in the content. */
public record CaseId(String value) implements Comparable<CaseId> {

    public CaseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
