package nl.leerbrug.dialogue;

/** Names something that a conversation needs, such as {@code purpose}: told why one is there. */
public record MilestoneId(String value) implements Comparable<MilestoneId> {

    public MilestoneId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(MilestoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
