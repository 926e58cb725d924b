package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.quiz.Grade;
import nl.leerbrug.learning.domain.quiz.Grading;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.learning.domain.work.DraftText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One's own attempt with its questions, running or finished.
 *
 * @param quiz the version that the attempt pinned
 * @param renewed authors have published another version since, or took it away
 */
public record QuizSitting(
        QuizAttemptId id,
        CurriculumId curriculum,
        int number,
        Quiz quiz,
        QuizPaper paper,
        Map<ContentId, GivenAnswer> answers,
        Map<ContentId, DraftText> drafts,
        Optional<QuizOutcome> outcome,
        boolean renewed) {

    public QuizSitting {
        answers = Map.copyOf(answers);
        drafts = Map.copyOf(drafts);
    }

    public Optional<GivenAnswer> given(QuizPaper.Sheet sheet) {
        return Optional.ofNullable(answers.get(sheet.id()));
    }

    public Optional<Grade> grade(QuizPaper.Sheet sheet) {
        return given(sheet).map(given -> Grading.grade(sheet.question(), given.answer()));
    }

    public DraftText draft(QuizPaper.Sheet sheet) {
        return drafts.getOrDefault(sheet.id(), DraftText.EMPTY);
    }

    public boolean finished() {
        return outcome.isPresent();
    }

    /** Whether right and wrong may be told at this question now. */
    public boolean tells(QuizPaper.Sheet sheet) {
        return finished() || (!quiz.test() && given(sheet).isPresent());
    }

    public List<QuizPaper.Sheet> unanswered() {
        return paper.sheets().stream().filter(sheet -> given(sheet).isEmpty()).toList();
    }

    /** Where to go on: the first open question, else the last. */
    public int resumeAt() {
        return unanswered().stream().findFirst().map(QuizPaper.Sheet::position).orElse(paper.size());
    }

    /** The same sitting with one answer more. */
    public QuizSitting with(ContentId question, GivenAnswer given) {
        var more = new HashMap<>(answers);
        more.put(question, given);
        return new QuizSitting(id, curriculum, number, quiz, paper, more, drafts, outcome, renewed);
    }

    public QuizSitting with(ContentId question, DraftText draft) {
        var more = new HashMap<>(drafts);
        more.put(question, draft);
        return new QuizSitting(id, curriculum, number, quiz, paper, answers, more, outcome, renewed);
    }
}
