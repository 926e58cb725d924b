package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.domain.quiz.Answers;
import nl.leerbrug.learning.domain.quiz.Grading;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine against what authors really wrote. */
@SpringBootTest
class ShippedQuizzesTest {

    @Autowired
    private Curricula curricula;

    @BeforeEach
    void readEverything() {
        TestPerson.with(Role.AUTHOR).signIn();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyQuestionCanBeAnsweredRightAndWrong() {
        assertThat(quizzes())
                .isNotEmpty()
                .allSatisfy(quiz -> assertThat(quiz.questions()).allSatisfy(question -> {
                    assertThat(Grading.grade(question, Answers.right(question)).right())
                            .isEqualTo(question.counts());
                    assertThat(Grading.grade(question, Answers.wrong(question)).right())
                            .isFalse();
                }));
    }

    @Test
    void everyPaperHasAsManyCountingQuestionsAsAnyOtherOfTheSameQuiz() {
        assertThat(quizzes()).allSatisfy(quiz -> {
            var first = QuizPaper.of(quiz, 0);
            assertThat(first.size())
                    .isEqualTo(quiz.draw().orElse(quiz.questions().size()));
            for (var seed = 1; seed < 50; seed++) {
                assertThat(QuizPaper.of(quiz, seed).counting()).isEqualTo(first.counting());
            }
        });
    }

    private List<Quiz> quizzes() {
        return curricula.list().stream()
                .flatMap(curriculum -> curriculum.modules().stream())
                .flatMap(module -> module.items().stream())
                .map(ItemOutline::id)
                .flatMap(item -> curricula.findQuiz(item).stream())
                .toList();
    }
}
