package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.database.Retried;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.work.DraftSaved;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Keeps what is typed at an open question while it is typed. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class QuizDraftService {

    private final Own own;
    private final QuizDraftRepository drafts;
    private final Clock clock;

    QuizDraftService(Own own, QuizDraftRepository drafts, Clock clock) {
        this.own = own;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param revision the one the typed text is based on, 0 when nothing was saved */
    @Retried
    public DraftSaved save(QuizAttemptId attempt, ContentId question, String text, int revision) {
        if (text.length() > Answer.Open.LONGEST) {
            return new DraftSaved.TooLong(Answer.Open.LONGEST);
        }
        var id = attempt.value();
        var saved = revision == 0
                ? drafts.insertIfAbsent(UUID.randomUUID(), id, own.person(), question.value(), text, clock.instant())
                : drafts.update(id, own.person(), question.value(), text, revision, clock.instant());
        return DraftSaved.of(
                saved,
                revision,
                text,
                () -> drafts.find(id, own.person(), question.value()).stream()
                        .findFirst()
                        .map(QuizDraftRow::asText));
    }
}
