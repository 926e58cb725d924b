package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.learning.CompletedBy;
import nl.leerbrug.learning.ItemCompleted;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.TestPassed;
import nl.leerbrug.learning.domain.quiz.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.AssertablePublishedEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** The end of an attempt, and what it completes. */
class QuizFinishingTest extends AttemptTest {

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
}
