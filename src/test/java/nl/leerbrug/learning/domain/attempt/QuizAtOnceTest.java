package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.domain.QuizWorld;
import nl.leerbrug.learning.domain.quiz.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.AssertablePublishedEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static nl.leerbrug.learning.domain.QuizWorld.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

/** The same person in several tabs, at one moment. */
class QuizAtOnceTest extends AttemptTest {

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
        assertThat(results.stream().map(AttemptTest::idOf).distinct()).hasSize(1);
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
}
