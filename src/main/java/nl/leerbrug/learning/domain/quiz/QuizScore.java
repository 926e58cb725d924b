package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.content.ContentId;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many of the counting questions are right; an unanswered one is not.
 *
 * @see "src/docs/decisions/0060-a-question-is-right-or-not.md"
 */
public record QuizScore(int right, int counting) {

    public QuizScore {
        if (right < 0 || right > counting) {
            throw new IllegalArgumentException("%d right of %d".formatted(right, counting));
        }
    }

    public static QuizScore of(QuizPaper paper, Map<ContentId, Answer> answers) {
        var right = (int) paper.sheets().stream()
                .filter(sheet -> Optional.ofNullable(answers.get(sheet.id()))
                        .filter(answer ->
                                Grading.grade(sheet.question(), answer).right())
                        .isPresent())
                .count();
        return new QuizScore(right, paper.counting());
    }

    /** Rounded down: 69.9 never reads as 70 to somebody who did not pass. Empty when no question counts. */
    public OptionalInt percent() {
        return counting == 0 ? OptionalInt.empty() : OptionalInt.of(100 * right / counting);
    }

    /** Without a pass mark, or without anything that counts, there is nothing to fail. */
    public boolean passes(OptionalInt passMark) {
        return passMark.isEmpty() || percent().isEmpty() || percent().getAsInt() >= passMark.getAsInt();
    }

    /** How many right answers the pass mark asks for. */
    public static int needed(int counting, int passMark) {
        return Math.ceilDiv(counting * passMark, 100);
    }
}
