package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.LearningSlice;
import nl.leerbrug.learning.domain.QuizWorld;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.quiz.Answers;
import nl.leerbrug.learning.domain.quiz.QuizFixture;
import nl.leerbrug.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.stream.IntStream;

import static nl.leerbrug.learning.domain.QuizWorld.TRAINING;
import static nl.leerbrug.learning.domain.QuizWorld.aTrainee;

/** Attempts on a real database, by somebody who has just begun the training. */
@LearningSlice
abstract class AttemptTest {

    static final ContentId FIRST = new ContentId("keuze");

    @Autowired
    QuizWorld world;

    @Autowired
    QuizService service;

    @Autowired
    QuizFinishing finishing;

    @Autowired
    QuizDraftService drafts;

    @Autowired
    PathService paths;

    @Autowired
    Progress progress;

    PersonId trainee = PersonId.random();

    @BeforeEach
    void follow() {
        trainee = aTrainee();
        paths.start(TRAINING);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    Quiz check(String id) {
        return publish(QuizFixture.ofEveryType().named(id));
    }

    static QuizFixture test(String id) {
        return QuizFixture.aTest()
                .named(id)
                .with(QuizFixture.single("keuze", 1, 4))
                .with(QuizFixture.trueFalse("stelling", true));
    }

    Quiz publish(QuizFixture fixture) {
        var quiz = fixture.build();
        world.publish(quiz, CompletionRule.SUBMITTED);
        return quiz;
    }

    QuizAttemptId begin(Quiz quiz) {
        return idOf(service.start(TRAINING, quiz.id()));
    }

    static QuizAttemptId idOf(QuizStart start) {
        return switch (start) {
            case QuizStart.Started(var id) -> id;
            case QuizStart.Resumed(var id) -> id;
            case QuizStart.UsedUp ignored -> throw new AssertionError(start);
            case QuizStart.Locked ignored -> throw new AssertionError(start);
            case QuizStart.Unknown ignored -> throw new AssertionError(start);
        };
    }

    QuizSitting sitting(QuizAttemptId id) {
        return service.find(id).orElseThrow();
    }

    void answerRight(QuizAttemptId id, int position) {
        var sheet = sitting(id).paper().at(position).orElseThrow();
        service.answer(id, sheet.id(), 1, Answers.right(sheet.question()));
    }

    void answerAll(QuizAttemptId id) {
        IntStream.rangeClosed(1, sitting(id).paper().size()).forEach(position -> answerRight(id, position));
    }

    ItemState progressOf(Quiz quiz) {
        return progressOf(quiz.id());
    }

    ItemState progressOf(ItemId item) {
        return progress.mine(TRAINING).orElseThrow().item(item).orElseThrow().state();
    }
}
