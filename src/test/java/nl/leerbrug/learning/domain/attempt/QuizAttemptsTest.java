package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.learning.domain.quiz.QuizFixture;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;

import static nl.leerbrug.learning.domain.QuizWorld.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

/** Beginning, going on and beginning again, while authors go on too. */
class QuizAttemptsTest extends AttemptTest {

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
}
