package nl.leerbrug.learning.domain.quiz;

/**
 * What an answer is worth, and how near it came.
 *
 * @param rightParts choices, places or pairs that are right; told, never counted
 * @param parts how many there are to get right
 * @see "src/docs/decisions/0060-a-question-is-right-or-not.md"
 */
public record Grade(Verdict verdict, int rightParts, int parts) {

    /** The outcome of a question. Only {@code RIGHT} scores. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        /** An open question: there to think. */
        NOT_COUNTED
    }

    static final Grade OPEN = new Grade(Verdict.NOT_COUNTED, 0, 0);

    static Grade whole(boolean right) {
        return right ? new Grade(Verdict.RIGHT, 1, 1) : new Grade(Verdict.WRONG, 0, 1);
    }

    static Grade ofParts(boolean right, int rightParts, int parts) {
        var verdict = right ? Verdict.RIGHT : rightParts > 0 ? Verdict.PARTLY : Verdict.WRONG;
        return new Grade(verdict, rightParts, parts);
    }

    public boolean right() {
        return verdict == Verdict.RIGHT;
    }
}
