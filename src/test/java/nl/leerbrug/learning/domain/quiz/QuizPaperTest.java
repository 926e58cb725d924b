package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Question;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static nl.leerbrug.learning.domain.quiz.QuizFixture.aQuiz;
import static org.assertj.core.api.Assertions.assertThat;

class QuizPaperTest {

    @Test
    void algorithmGivesTheKnownOrderForAKnownSeed() {
        // Attempts are replayed for as long as they are kept: when this fails, the code is wrong and not the test.
        var chance = new Seeded(42, "draw");

        assertThat(List.of(chance.next(), chance.next(), chance.next()))
                .containsExactly(-8716012548877211198L, -4174887795892403446L, -1497642345333884291L);
        assertThat(new Seeded(7, "keuze").shuffled(List.of(0, 1, 2, 3, 4, 5, 6, 7)))
                .containsExactly(6, 7, 3, 1, 4, 0, 5, 2);
    }

    @Test
    void everythingIsAskedInTheAuthorsOrderWithoutADraw() {
        var quiz = QuizFixture.ofEveryType().build();

        var paper = QuizPaper.of(quiz, 5);

        assertThat(paper.sheets()).extracting(QuizPaper.Sheet::question).isEqualTo(quiz.questions());
        assertThat(paper.sheets()).extracting(QuizPaper.Sheet::position).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(paper.counting()).isEqualTo(6);
    }

    @Test
    void drawTakesEveryLearningGoalInTurn() {
        var quiz = aQuiz().bank(20, 5).draw(10).build();

        for (var seed = 0; seed < 200; seed++) {
            var perGoal = QuizPaper.of(quiz, seed).sheets().stream()
                    .collect(Collectors.groupingBy(
                            sheet -> sheet.question().stem().goal().orElseThrow(), Collectors.counting()));
            assertThat(perGoal)
                    .as("seed %d", seed)
                    .hasSize(5)
                    .allSatisfy((goal, count) -> assertThat(count).isEqualTo(2));
        }
    }

    @Test
    void drawPrefersQuestionsThatCountAndKeepsTheAuthorsOrder() {
        var quiz = aQuiz().with(QuizFixture.open("open")).bank(6, 2).draw(4).build();

        var drawn = QuizPaper.of(quiz, 11).sheets().stream()
                .map(QuizPaper.Sheet::question)
                .toList();

        assertThat(drawn).hasSize(4).allMatch(Question::counts);
        assertThat(drawn.stream().map(quiz.questions()::indexOf)).isSorted();
    }

    @Test
    void everyQuestionOfTheBankComesUpSometime() {
        var quiz = aQuiz().bank(12, 3).draw(3).build();

        var seen = IntStream.range(0, 300)
                .boxed()
                .flatMap(seed -> QuizPaper.of(quiz, seed).sheets().stream())
                .map(QuizPaper.Sheet::id)
                .distinct();

        assertThat(seen).hasSize(12);
    }

    @Test
    void optionsKeepTheirPlaceWhenTheAuthorSaysSo() {
        var quiz = aQuiz().with(QuizFixture.single("keuze", 2, 5)).inFileOrder().build();

        for (var seed = 0; seed < 20; seed++) {
            assertThat(QuizPaper.of(quiz, seed).sheets().getFirst().order()).containsExactly(0, 1, 2, 3, 4);
        }
    }

    @Test
    void aNewQuestionDoesNotReshuffleTheOthers() {
        var before = aQuiz().with(QuizFixture.single("keuze", 2, 6)).build();
        var after = aQuiz().with(QuizFixture.open("nieuw"))
                .with(QuizFixture.single("keuze", 2, 6))
                .build();
        var question = new ContentId("keuze");

        for (var seed = 0; seed < 20; seed++) {
            assertThat(QuizPaper.of(after, seed).find(question).orElseThrow().order())
                    .isEqualTo(QuizPaper.of(before, seed)
                            .find(question)
                            .orElseThrow()
                            .order());
        }
    }

    @Test
    void stepsToOrderNeverStartInTheRightOrder() {
        var quiz = aQuiz().with(QuizFixture.ordering("twee", "a", "b"))
                .with(QuizFixture.ordering("dubbel", "a", "a", "b"))
                .build();

        for (var seed = 0; seed < 200; seed++) {
            for (var sheet : QuizPaper.of(quiz, seed).sheets()) {
                assertThat(Grading.grade(sheet.question(), new Answer.Ordering(sheet.order()))
                                .right())
                        .isFalse();
            }
        }
    }

    @Test
    void rightSidesThatAreTheSameAreOfferedOnce() {
        var quiz = aQuiz().with(QuizFixture.matching("paren", "geheugen", "impuls", "geheugen"))
                .build();

        assertThat(QuizPaper.of(quiz, 3).sheets().getFirst().order()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void positionOutsideThePaperIsEmpty() {
        var paper = QuizPaper.of(aQuiz().bank(3, 1).build(), 1);

        assertThat(paper.at(0)).isEmpty();
        assertThat(paper.at(4)).isEmpty();
        assertThat(paper.at(3)).isPresent();
    }
}
