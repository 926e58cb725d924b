package nl.leerbrug.learning.domain.attempt;

import jakarta.persistence.EntityManagerFactory;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizFixture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** How much the database is asked. */
class QuizStatementsTest extends AttemptTest {

    @Autowired
    private EntityManagerFactory database;

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

    private static void call(Callable<?> action) {
        try {
            action.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
