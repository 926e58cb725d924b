package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.database.Retried;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.participation.Admission;
import nl.leerbrug.learning.domain.participation.Admissions;
import nl.leerbrug.learning.domain.participation.Following;
import nl.leerbrug.learning.domain.participation.Ledger;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.AnswerText;
import nl.leerbrug.learning.domain.quiz.Grade;
import nl.leerbrug.learning.domain.quiz.Grading;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Making a kennischeck or test: begin, answer one by one, go on anywhere. Only ever one's own attempts. */
@Service
@Transactional
public class QuizService {

    private final Own own;
    private final Curricula curricula;
    private final Admissions admissions;
    private final Ledger ledger;
    private final QuizAttemptRepository attempts;
    private final QuizAnswerRepository answers;
    private final QuizSittings sittings;
    private final QuizSeeds seeds;
    private final Clock clock;

    QuizService(
            Own own,
            Curricula curricula,
            Admissions admissions,
            Ledger ledger,
            QuizAttemptRepository attempts,
            QuizAnswerRepository answers,
            QuizSittings sittings,
            QuizSeeds seeds,
            Clock clock) {
        this.own = own;
        this.curricula = curricula;
        this.admissions = admissions;
        this.ledger = ledger;
        this.attempts = attempts;
        this.answers = answers;
        this.sittings = sittings;
        this.seeds = seeds;
        this.clock = clock;
    }

    /** Empty when there is no such quiz for this person. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<QuizPage> findPage(ItemId item) {
        return curricula.findQuiz(item).map(quiz -> {
            var mine = attempts.findByPersonIdAndItemIdOrderByNumber(own.person(), item.value());
            var finished = mine.stream()
                    .filter(QuizAttempt::finished)
                    .map(QuizAttempt::summary)
                    .toList();
            return new QuizPage(quiz, asked(quiz), finished, running(mine).map(sittings::of));
        });
    }

    /** Empty for what does not exist and for another's attempt alike. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<QuizSitting> find(QuizAttemptId id) {
        return attempts.findByIdAndPersonId(id.value(), own.person()).map(sittings::of);
    }

    /** Begins an attempt, or gives the one that is running: two tabs that begin end in the same attempt. */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public QuizStart start(CurriculumId curriculum, ItemId item) {
        return switch (admissions.admit(curriculum, item)) {
            case Admission.Unknown() -> new QuizStart.Unknown();
            case Admission.Locked(var missing) -> new QuizStart.Locked(missing);
            case Admission.Admitted admitted ->
                curricula
                        .findQuiz(item)
                        .map(quiz -> resumeOrBegin(admitted.following(), quiz))
                        .orElseGet(QuizStart.Unknown::new);
        };
    }

    private QuizStart resumeOrBegin(Following following, Quiz quiz) {
        var mine = attempts.findByPersonIdAndItemIdOrderByNumber(
                own.person(), quiz.id().value());
        var running = running(mine);
        if (running.isPresent()) {
            return new QuizStart.Resumed(running.get().id());
        }
        if (quiz.attempts().isPresent() && mine.size() >= quiz.attempts().getAsInt()) {
            return new QuizStart.UsedUp(quiz.attempts().getAsInt());
        }
        return begin(following, quiz, mine.size() + 1);
    }

    private QuizStart begin(Following following, Quiz quiz, int number) {
        var at = clock.instant();
        var item = quiz.id().value();
        var id = QuizAttemptId.random();
        curricula.archive(quiz.hash());
        ledger.open(following, quiz.id());
        var inserted = attempts.insertIfAbsent(
                id.value(),
                own.person(),
                following.curriculum().id().value(),
                item,
                number,
                quiz.hash().value(),
                seeds.next(),
                at);
        if (inserted == 0) {
            // The participation is locked, so only the same item in another curriculum can have come in between.
            throw new CannotAcquireLockException("attempt %d began elsewhere".formatted(number));
        }
        return new QuizStart.Started(id);
    }

    /**
     * Keeps an answer before anything is told about it; two statements.
     *
     * @param version 1 for a first answer; in a test one more than the answer it replaces
     */
    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public QuizAnswered answer(QuizAttemptId id, ContentId question, int version, Answer answer) {
        var found = attempts.findByIdAndPersonId(id.value(), own.person());
        if (found.isEmpty()) {
            return new QuizAnswered.Unknown();
        }
        var attempt = found.get();
        var quiz = sittings.pinned(attempt);
        if (version < 1 || (version > 1 && !quiz.test())) {
            throw new IllegalArgumentException("no version %d of an answer in %s".formatted(version, quiz.id()));
        }
        var sheet = QuizPaper.of(quiz, attempt.seed())
                .find(question)
                .orElseThrow(() -> new IllegalArgumentException("%s does not ask %s".formatted(id, question)));
        var grade = Grading.grade(sheet.question(), answer);
        return add(attempt, sheet, version, answer, grade)
                ? new QuizAnswered.Kept(new GivenAnswer(answer, version), grade)
                : alreadyThere(attempt, sheet, answer, grade);
    }

    private boolean add(QuizAttempt attempt, QuizPaper.Sheet sheet, int version, Answer answer, Grade grade) {
        var text = AnswerText.of(answer);
        return answers.add(
                        UUID.randomUUID(),
                        attempt.id().value(),
                        own.person(),
                        sheet.id().value(),
                        version,
                        sheet.position(),
                        text.kind(),
                        text.value(),
                        sheet.question().counts() ? grade.right() : null,
                        clock.instant())
                == 1;
    }

    private QuizAnswered alreadyThere(QuizAttempt attempt, QuizPaper.Sheet sheet, Answer answer, Grade grade) {
        var latest = answers.findLatest(attempt.id().value(), sheet.id().value()).stream()
                .findFirst()
                .map(QuizAnswerRow::asGiven);
        if (latest.isEmpty()) {
            return new QuizAnswered.Finished();
        }
        return latest.get().answer().equals(answer)
                ? new QuizAnswered.Kept(latest.get(), grade)
                : new QuizAnswered.AnsweredElsewhere(latest.get());
    }

    private static Optional<QuizAttempt> running(List<QuizAttempt> mine) {
        return mine.stream().filter(attempt -> !attempt.finished()).findFirst();
    }

    private static int asked(Quiz quiz) {
        return Math.min(quiz.draw().orElse(Integer.MAX_VALUE), quiz.questions().size());
    }
}
