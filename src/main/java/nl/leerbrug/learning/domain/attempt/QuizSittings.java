package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.learning.domain.work.DraftText;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts an attempt together from its row, the version it pinned and its answers: two statements, three with open questions. */
@Component
class QuizSittings {

    private final QuizAnswerRepository answers;
    private final QuizDraftRepository drafts;
    private final Curricula curricula;

    QuizSittings(QuizAnswerRepository answers, QuizDraftRepository drafts, Curricula curricula) {
        this.answers = answers;
        this.drafts = drafts;
        this.curricula = curricula;
    }

    QuizSitting of(QuizAttempt attempt) {
        var quiz = pinned(attempt);
        var paper = QuizPaper.of(quiz, attempt.seed());
        var current = curricula.findQuiz(attempt.item()).map(Quiz::hash);
        return new QuizSitting(
                attempt.id(),
                attempt.curriculum(),
                attempt.number(),
                quiz,
                paper,
                given(attempt),
                hasDrafts(attempt, paper) ? drafts(attempt) : Map.of(),
                attempt.outcome(),
                !current.equals(Optional.of(attempt.content())));
    }

    Quiz pinned(QuizAttempt attempt) {
        return curricula
                .findQuiz(attempt.content())
                .orElseThrow(
                        () -> new IllegalStateException("pinned version is not in the archive: " + attempt.content()));
    }

    /** The latest version of each. */
    Map<ContentId, GivenAnswer> given(QuizAttempt attempt) {
        var latest = new HashMap<ContentId, GivenAnswer>();
        answers.list(attempt.id().value()).forEach(row -> latest.put(row.question(), row.asGiven()));
        return latest;
    }

    static Map<ContentId, Answer> answers(Map<ContentId, GivenAnswer> given) {
        return given.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().answer()));
    }

    private static boolean hasDrafts(QuizAttempt attempt, QuizPaper paper) {
        return !attempt.finished()
                && paper.sheets().stream().anyMatch(sheet -> sheet.question() instanceof Question.Open);
    }

    private Map<ContentId, DraftText> drafts(QuizAttempt attempt) {
        UUID id = attempt.id().value();
        return drafts.list(id).stream()
                .collect(Collectors.toMap(row -> new ContentId(row.questionId()), QuizDraftRow::asText));
    }
}
