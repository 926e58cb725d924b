package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.database.Retried;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.TestPassed;
import nl.leerbrug.learning.domain.participation.Completions;
import nl.leerbrug.learning.domain.participation.Following;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.learning.domain.quiz.QuizScore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** The end of an attempt: its score, what that completes, and who is told. */
@Service
@Transactional
public class QuizFinishing {

    private final Own own;
    private final QuizAttemptRepository attempts;
    private final QuizSittings sittings;
    private final Completions completions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuizFinishing(
            Own own,
            QuizAttemptRepository attempts,
            QuizSittings sittings,
            Completions completions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.attempts = attempts;
        this.sittings = sittings;
        this.completions = completions;
        this.events = events;
        this.clock = clock;
    }

    /** @param withGaps the person was asked and finishes although questions are unanswered */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public QuizFinish finish(QuizAttemptId id, boolean withGaps) {
        var locked = attempts.lock(id.value(), own.person());
        if (locked.isEmpty()) {
            return new QuizFinish.Unknown();
        }
        var attempt = locked.get();
        if (attempt.outcome().isPresent()) {
            return new QuizFinish.Finished(attempt.outcome().get());
        }
        var following = own.lock(attempt.curriculum());
        var quiz = sittings.pinned(attempt);
        var paper = QuizPaper.of(quiz, attempt.seed());
        var given = sittings.given(attempt);
        if (given.size() < paper.size() && !withGaps) {
            return new QuizFinish.Unanswered(paper.size() - given.size());
        }
        var score = QuizScore.of(paper, QuizSittings.answers(given));
        attempt.finish(score, score.passes(quiz.passMark()), clock.instant());
        var outcome = attempt.outcome().orElseThrow();
        following.ifPresent(follows -> complete(follows, attempt, outcome));
        tell(attempt, quiz, outcome);
        return new QuizFinish.Finished(outcome);
    }

    /** By the rule of now: an author who asked for a score and now asks for finishing meant it for everybody. */
    private void complete(Following following, QuizAttempt attempt, QuizOutcome outcome) {
        var item = following.curriculum().item(attempt.item());
        if (item.isEmpty()) {
            return;
        }
        var byScore = item.get().completion() == CompletionRule.SCORE;
        if (!byScore || outcome.passed()) {
            completions.complete(following, attempt.item(), byScore ? CompletedBy.PASS_MARK : CompletedBy.HANDED_IN);
        }
    }

    private void tell(QuizAttempt attempt, Quiz quiz, QuizOutcome outcome) {
        if (quiz.test() && outcome.passed()) {
            events.publishEvent(new TestPassed(
                    attempt.id(),
                    attempt.person(),
                    attempt.curriculum(),
                    attempt.item(),
                    outcome.score().percent().orElse(100),
                    outcome.finishedAt()));
        }
    }
}
