package nl.leerbrug.dialogue;

/** Names a skill as the learner practises it; several codes may belong to it. */
public record PracticeId(String value) implements Comparable<PracticeId> {

    public PracticeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id without a character");
        }
    }

    @Override
    public int compareTo(PracticeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
