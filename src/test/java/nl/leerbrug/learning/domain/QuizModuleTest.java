package nl.leerbrug.learning.domain;

import jakarta.persistence.EntityManagerFactory;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemCompleted;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.TestPassed;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.Answers;
import nl.leerbrug.learning.domain.quiz.QuizFixture;
import nl.leerbrug.shared.PersonId;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static nl.leerbrug.learning.domain.QuizWorld.TRAINING;
import static nl.leerbrug.learning.domain.QuizWorld.aTrainee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Attempts on a real database: what is kept, for whom, and what two tabs can do to each other. */
@LearningSlice
class QuizModuleTest {

    private static final ContentId FIRST = new ContentId("keuze");

    @Autowired
    private QuizWorld world;

    @Autowired
    private QuizService service;

    @Autowired
    private QuizFinishing finishing;

    @Autowired
    private QuizDraftService drafts;

    @Autowired
    private PathService paths;

    @Autowired
    private Progress progress;

    @Autowired
    private EntityManagerFactory database;

    private PersonId trainee = PersonId.random();

    @BeforeEach
    void follow() {
        trainee = aTrainee();
        paths.start(TRAINING);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answersSurviveAndTheAttemptGoesOnAtTheFirstOpenQuestion() {
        var quiz = check("hervatten");
        var id = begin(quiz);
        var asked = sitting(id).paper();

        answerRight(id, 1);
        answerRight(id, 2);

        var later = sitting(id);
        assertThat(later.paper()).isEqualTo(asked);
        assertThat(later.answers()).hasSize(2);
        assertThat(later.resumeAt()).isEqualTo(3);
        assertThat(service.start(TRAINING, quiz.id())).isEqualTo(new QuizStart.Resumed(id));
        assertThat(service.findPage(quiz.id()).orElseThrow().running()).contains(later);
    }

    @Test
    void everyTypeOfAnswerIsKeptAsGiven() {
        var id = begin(check("soorten"));

        for (var sheet : sitting(id).paper().sheets()) {
            var given = Answers.wrong(sheet.question());
            assertThat(service.answer(id, sheet.id(), 1, given)).isInstanceOf(QuizAnswered.Kept.class);
            assertThat(sitting(id).given(sheet)).contains(new GivenAnswer(given, 1));
        }
    }

    @Test
    void doubleClickIsOneAnswer() {
        var id = begin(check("dubbelklik"));

        var first = service.answer(id, FIRST, 1, new Answer.Single(1));
        var second = service.answer(id, FIRST, 1, new Answer.Single(1));

        assertThat(second).isEqualTo(first);
        assertThat(sitting(id).answers()).hasSize(1);
    }

    @Test
    void answerOfAnotherTabStandsAndIsTold() {
        var id = begin(check("twee-tabs"));
        service.answer(id, FIRST, 1, new Answer.Single(1));

        var second = service.answer(id, FIRST, 1, new Answer.Single(2));

        assertThat(second).isEqualTo(new QuizAnswered.AnsweredElsewhere(new GivenAnswer(new Answer.Single(1), 1)));
    }

    @Test
    void sameAnswerAtTheSameMomentIsKeptOnce() throws Exception {
        var id = begin(check("tegelijk"));

        var results = atOnce(8, number -> service.answer(id, FIRST, 1, new Answer.Single(number % 4)));

        var kept = sitting(id).answers().get(FIRST);
        assertThat(kept).isNotNull();
        assertThat(results)
                .allSatisfy(result -> assertThat(result)
                        .isInstanceOfAny(QuizAnswered.Kept.class, QuizAnswered.AnsweredElsewhere.class));
        assertThat(results)
                .filteredOn(QuizAnswered.Kept.class::isInstance)
                .allSatisfy(result ->
                        assertThat(((QuizAnswered.Kept) result).given()).isEqualTo(kept));
        assertThat(results)
                .filteredOn(QuizAnswered.AnsweredElsewhere.class::isInstance)
                .allSatisfy(result -> assertThat(((QuizAnswered.AnsweredElsewhere) result).theirs())
                        .isEqualTo(kept));
    }

    @Test
    void startingAtTheSameMomentGivesOneAttempt() throws Exception {
        var quiz = check("samen-beginnen");

        var results = atOnce(6, number -> service.start(TRAINING, quiz.id()));

        assertThat(results).filteredOn(QuizStart.Started.class::isInstance).hasSize(1);
        assertThat(results.stream().map(QuizModuleTest::idOf).distinct()).hasSize(1);
    }

    @Test
    void finishingAtTheSameMomentCountsOnce(AssertablePublishedEvents events) throws Exception {
        var quiz = test("samen-klaar").passMark(50).build();
        world.publish(quiz, CompletionRule.SCORE);
        var id = begin(quiz);
        answerAll(id);

        var results = atOnce(4, number -> finishing.finish(id, false));

        assertThat(results.stream().distinct()).hasSize(1);
        assertThat(progressOf(quiz)).isInstanceOf(ItemState.Done.class);
    }

    @Test
    void finishedAttemptDoesNotChange() {
        var id = begin(check("klaar"));
        answerRight(id, 1);
        finishing.finish(id, true);
        var before = sitting(id);

        var late = service.answer(id, new ContentId("stelling"), 1, new Answer.TrueFalse(false));
        var again = finishing.finish(id, true);

        assertThat(late).isEqualTo(new QuizAnswered.Finished());
        assertThat(again).isEqualTo(new QuizFinish.Finished(before.outcome().orElseThrow()));
        assertThat(sitting(id)).isEqualTo(before);
    }

    @Test
    void finishingWithGapsAsksFirst() {
        var id = begin(check("gaten"));
        answerRight(id, 1);

        var asked = finishing.finish(id, false);
        var finished = finishing.finish(id, true);

        assertThat(asked).isEqualTo(new QuizFinish.Unanswered(6));
        assertThat(finished).isInstanceOfSatisfying(QuizFinish.Finished.class, result -> {
            assertThat(result.outcome().score().right()).isEqualTo(1);
            assertThat(result.outcome().score().counting()).isEqualTo(6);
        });
    }

    @Test
    void kennischeckIsCompleteWhenItIsFinishedWhateverTheScore(AssertablePublishedEvents events) {
        var quiz = check("afgerond");
        var id = begin(quiz);

        finishing.finish(id, true);

        assertThat(progressOf(quiz)).isInstanceOf(ItemState.Done.class);
        assertThat(events.ofType(ItemCompleted.class)
                        .matching(event -> event.person().equals(trainee)))
                .singleElement()
                .satisfies(event -> assertThat(event.by()).isEqualTo(CompletedBy.HANDED_IN));
        assertThat(events.ofType(TestPassed.class)).isEmpty();
    }

    @Test
    void aTestIsCompleteOnlyWithThePassMark(AssertablePublishedEvents events) {
        var quiz = test("geslaagd").passMark(100).build();
        world.publish(quiz, CompletionRule.SCORE);
        finishing.finish(begin(quiz), true);
        var failed = progressOf(quiz);

        var second = begin(quiz);
        answerAll(second);
        finishing.finish(second, false);

        assertThat(failed).isInstanceOf(ItemState.InProgress.class);
        assertThat(progressOf(quiz)).isInstanceOf(ItemState.Done.class);
        assertThat(events.ofType(TestPassed.class)).singleElement().satisfies(event -> {
            assertThat(event.attempt()).isEqualTo(second);
            assertThat(event.person()).isEqualTo(trainee);
            assertThat(event.percent()).isEqualTo(100);
        });
    }

    @Test
    void answerInATestMayBeChangedUntilTheEnd() {
        var quiz = test("veranderen").build();
        world.publish(quiz, CompletionRule.SUBMITTED);
        var id = begin(quiz);
        service.answer(id, FIRST, 1, new Answer.Single(0));

        var changed = service.answer(id, FIRST, 2, new Answer.Single(1));
        var fromAnOldTab = service.answer(id, FIRST, 2, new Answer.Single(3));

        assertThat(changed).isInstanceOf(QuizAnswered.Kept.class);
        assertThat(fromAnOldTab)
                .isEqualTo(new QuizAnswered.AnsweredElsewhere(new GivenAnswer(new Answer.Single(1), 2)));
        assertThat(sitting(id).answers().get(FIRST)).isEqualTo(new GivenAnswer(new Answer.Single(1), 2));
    }

    @Test
    void answerInAKennischeckStandsOnceFeedbackIsSeen() {
        var id = begin(check("vast"));
        service.answer(id, FIRST, 1, new Answer.Single(0));

        assertThatIllegalArgumentException().isThrownBy(() -> service.answer(id, FIRST, 2, new Answer.Single(1)));
    }

    @Test
    void attemptsRunOut() {
        var quiz = test("drie-keer").attempts(2).passMark(100).build();
        world.publish(quiz, CompletionRule.SCORE);
        finishing.finish(begin(quiz), true);
        finishing.finish(begin(quiz), true);

        var third = service.start(TRAINING, quiz.id());

        assertThat(third).isEqualTo(new QuizStart.UsedUp(2));
        var page = service.findPage(quiz.id()).orElseThrow();
        assertThat(page.attemptsLeft()).hasValue(0);
        assertThat(page.startable()).isFalse();
        assertThat(page.finished()).extracting(QuizAttemptSummary::number).containsExactly(1, 2);
    }

    @Test
    void eachAttemptHasItsOwnDraw() {
        var quiz = QuizFixture.aQuiz().named("trekking").bank(40, 4).draw(8).build();
        world.publish(quiz, CompletionRule.SUBMITTED);

        var papers = new ArrayList<>();
        for (var attempt = 0; attempt < 3; attempt++) {
            var id = begin(quiz);
            papers.add(sitting(id).paper());
            finishing.finish(id, true);
        }

        assertThat(papers).doesNotHaveDuplicates();
    }

    @Test
    void changedContentDoesNotTouchARunningAttempt() {
        var old = check("vernieuwd");
        var id = begin(old);
        answerRight(id, 1);
        var renewed = QuizFixture.aQuiz()
                .named("vernieuwd")
                .with(QuizFixture.trueFalse("nieuwe-vraag", true))
                .version('b')
                .build();

        world.publish(renewed, CompletionRule.SUBMITTED);
        var running = sitting(id);
        answerRight(id, 2);
        finishing.finish(id, true);

        assertThat(running.quiz()).isEqualTo(old);
        assertThat(running.renewed()).isTrue();
        assertThat(sitting(id).outcome().orElseThrow().score().right()).isEqualTo(2);
        assertThat(sitting(begin(renewed)).quiz()).isEqualTo(renewed);
    }

    @Test
    void attemptCanBeFinishedAfterTheQuizIsTakenAway() {
        var quiz = check("verdwenen");
        var id = begin(quiz);
        answerRight(id, 1);

        world.withdraw(quiz.id());

        assertThat(sitting(id).renewed()).isTrue();
        assertThat(finishing.finish(id, true)).isInstanceOf(QuizFinish.Finished.class);
    }

    @Test
    void neighboursAttemptIsNotFound() {
        var id = begin(check("van-mij"));
        answerRight(id, 1);
        var mine = sitting(id);

        aTrainee();

        assertThat(service.find(id)).isEmpty();
        assertThat(service.answer(id, FIRST, 1, new Answer.Single(1))).isEqualTo(new QuizAnswered.Unknown());
        assertThat(finishing.finish(id, true)).isEqualTo(new QuizFinish.Unknown());
        assertThat(drafts.save(id, new ContentId("open"), "Van mij?", 0)).isEqualTo(new DraftSaved.Closed());
        QuizWorld.signIn(trainee, Role.TRAINEE);
        assertThat(sitting(id)).isEqualTo(mine);
    }

    @Test
    void whoDoesNotFollowTheTrainingCannotBegin() {
        var quiz = check("niet-gestart");
        aTrainee();

        assertThat(service.start(TRAINING, quiz.id())).isEqualTo(new QuizStart.Unknown());
    }

    @Test
    void lockedQuizSaysWhatComesFirst() {
        world.lesson("eerst-lezen");
        var quiz = QuizFixture.ofEveryType().named("op-slot").build();
        world.publish(quiz, CompletionRule.SUBMITTED, "eerst-lezen");

        assertThat(service.start(TRAINING, quiz.id()))
                .isInstanceOfSatisfying(
                        QuizStart.Locked.class,
                        locked -> assertThat(locked.missing())
                                .extracting(ItemState.Requirement::title)
                                .containsExactly("Titel eerst-lezen"));
    }

    @Test
    void trainerMakesNoAttempts() {
        var quiz = check("alleen-cursisten");
        QuizWorld.signIn(PersonId.random(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.start(TRAINING, quiz.id()));
        assertThat(service.findPage(quiz.id())).isPresent();
    }

    @Test
    void typedTextIsKeptBeforeItIsAnAnswerAndNeverOverwritten() {
        var id = begin(check("concept"));
        var question = new ContentId("open");

        var first = drafts.save(id, question, "Ik zou", 0);
        var second = drafts.save(id, question, "Ik zou eerst vragen", 1);
        var oldTab = drafts.save(id, question, "Iets anders", 1);
        var newTab = drafts.save(id, question, "Nog iets", 0);

        assertThat(first).isEqualTo(new DraftSaved.Saved(1));
        assertThat(second).isEqualTo(new DraftSaved.Saved(2));
        var conflict = new DraftSaved.Conflict(new DraftText("Ik zou eerst vragen", 2));
        assertThat(oldTab).isEqualTo(conflict);
        assertThat(newTab).isEqualTo(conflict);
        assertThat(sitting(id).draft(sitting(id).paper().find(question).orElseThrow()))
                .isEqualTo(new DraftText("Ik zou eerst vragen", 2));
        assertThat(drafts.save(id, question, "x".repeat(10_001), 2)).isEqualTo(new DraftSaved.TooLong(10_000));
    }

    @Test
    void answerTakesTwoStatementsHoweverLongTheQuizIs() {
        var short_ = begin(publish(QuizFixture.aQuiz().named("kort").bank(3, 1)));
        var long_ = begin(publish(QuizFixture.aQuiz().named("lang").bank(60, 6)));

        var few = statements(() -> service.answer(short_, new ContentId("bank-1"), 1, new Answer.TrueFalse(true)));
        var many = statements(() -> service.answer(long_, new ContentId("bank-50"), 1, new Answer.TrueFalse(true)));

        assertThat(few).isEqualTo(2);
        assertThat(many).isEqualTo(2);
    }

    @Test
    void showingAQuestionTakesTwoStatementsHoweverManyAreAnswered() {
        var id = begin(publish(QuizFixture.aQuiz().named("tonen").bank(30, 3)));
        var before = statements(() -> service.find(id));
        for (var each = 0; each < 25; each++) {
            service.answer(id, new ContentId("bank-" + each), 1, new Answer.TrueFalse(true));
        }

        var after = statements(() -> service.find(id));

        assertThat(before).isEqualTo(2);
        assertThat(after).isEqualTo(2);
    }

    private long statements(Callable<?> action) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        call(action);
        return statistics.getPrepareStatementCount() - before;
    }

    private Quiz check(String id) {
        return publish(QuizFixture.ofEveryType().named(id));
    }

    private static QuizFixture test(String id) {
        return QuizFixture.aTest()
                .named(id)
                .with(QuizFixture.single("keuze", 1, 4))
                .with(QuizFixture.trueFalse("stelling", true));
    }

    private Quiz publish(QuizFixture fixture) {
        var quiz = fixture.build();
        world.publish(quiz, CompletionRule.SUBMITTED);
        return quiz;
    }

    private QuizAttemptId begin(Quiz quiz) {
        return idOf(service.start(TRAINING, quiz.id()));
    }

    private static QuizAttemptId idOf(QuizStart start) {
        return switch (start) {
            case QuizStart.Started(var id) -> id;
            case QuizStart.Resumed(var id) -> id;
            case QuizStart.UsedUp ignored -> throw new AssertionError(start);
            case QuizStart.Locked ignored -> throw new AssertionError(start);
            case QuizStart.Unknown ignored -> throw new AssertionError(start);
        };
    }

    private QuizSitting sitting(QuizAttemptId id) {
        return service.find(id).orElseThrow();
    }

    private void answerRight(QuizAttemptId id, int position) {
        var sheet = sitting(id).paper().at(position).orElseThrow();
        service.answer(id, sheet.id(), 1, Answers.right(sheet.question()));
    }

    private void answerAll(QuizAttemptId id) {
        IntStream.rangeClosed(1, sitting(id).paper().size()).forEach(position -> answerRight(id, position));
    }

    private ItemState progressOf(Quiz quiz) {
        return progressOf(quiz.id());
    }

    private ItemState progressOf(ItemId item) {
        return progress.mine(TRAINING).orElseThrow().item(item).orElseThrow().state();
    }

    private interface Try<T> {
        T call(int number);
    }

    /** The same person on several threads, let go at one moment. */
    private <T> List<T> atOnce(int threads, Try<T> action) throws Exception {
        var barrier = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var tasks = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(number -> () -> {
                        QuizWorld.signIn(trainee, Role.TRAINEE);
                        barrier.await();
                        return action.call(number);
                    })
                    .toList();
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static void call(Callable<?> action) {
        try {
            action.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
