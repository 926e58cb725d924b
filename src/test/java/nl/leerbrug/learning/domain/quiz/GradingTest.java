package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Grade.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GradingTest {

    static Stream<Question> everyType() {
        return QuizFixture.ofEveryType().build().questions().stream();
    }

    static Stream<Question> everyCountingType() {
        return everyType().filter(Question::counts);
    }

    @ParameterizedTest
    @MethodSource("everyCountingType")
    void everyCountingQuestionCanBeAnsweredRightAndWrong(Question question) {
        var right = Grading.grade(question, Answers.right(question));
        var wrong = Grading.grade(question, Answers.wrong(question));

        assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(right.rightParts()).isEqualTo(right.parts());
        assertThat(wrong.right()).isFalse();
    }

    @Test
    void openQuestionNeverCounts() {
        var question = QuizFixture.open("open");

        var grade = Grading.grade(question, new Answer.Open("Ik zou eerst vragen wat er speelt."));

        assertThat(grade.verdict()).isEqualTo(Verdict.NOT_COUNTED);
        assertThat(grade.right()).isFalse();
    }

    @Test
    void someOfTheRightChoicesIsPartlyAndTellsHowMany() {
        var question = QuizFixture.multiple("keuzes", 5, 0, 2, 3);

        var grade = Grading.grade(question, new Answer.Multiple(List.of(2, 0, 4)));

        assertThat(grade).isEqualTo(new Grade(Verdict.PARTLY, 2, 3));
    }

    @Test
    void tickingEverythingIsNotRight() {
        var question = QuizFixture.multiple("keuzes", 3, 0, 1);

        var grade = Grading.grade(question, new Answer.Multiple(List.of(0, 1, 2)));

        assertThat(grade.right()).isFalse();
    }

    @Test
    void orderInWhichChoicesWereTickedDoesNotMatter() {
        assertThat(new Answer.Multiple(List.of(3, 0, 2, 0))).isEqualTo(new Answer.Multiple(List.of(0, 2, 3)));
    }

    @Test
    void stepsWithTheSameWordsAreInterchangeable() {
        var question = QuizFixture.ordering("volgorde", "vraag", "luister", "vraag");

        var grade = Grading.grade(question, new Answer.Ordering(List.of(2, 1, 0)));

        assertThat(grade.right()).isTrue();
    }

    @Test
    void pairsMayShareTheirRightSide() {
        var question = QuizFixture.matching("paren", "geheugen", "impuls", "geheugen");

        var grade = Grading.grade(question, new Answer.Matching(List.of(0, 1, 0)));

        assertThat(grade.right()).isTrue();
    }

    @Test
    void partlyRightOrderTellsHowManyStandInPlace() {
        var question = QuizFixture.ordering("volgorde", "a", "b", "c", "d");

        var grade = Grading.grade(question, new Answer.Ordering(List.of(0, 1, 3, 2)));

        assertThat(grade).isEqualTo(new Grade(Verdict.PARTLY, 2, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "1401.50,true",
        "1401.5,true",
        "1402,true",
        "1401,true",
        "1402.01,false",
        "1400.99,false",
        "-1401.5,false"
    })
    void numberWithinToleranceIsRightWithBoundsIncluded(BigDecimal given, boolean right) {
        var question = QuizFixture.numeric("bedrag", "1401.50", "0.50");

        var grade = Grading.grade(question, new Answer.Numeric(given));

        assertThat(grade.right()).isEqualTo(right);
    }

    @Test
    void refusesAnAnswerOfAnotherTypeOrPlace() {
        var single = QuizFixture.single("keuze", 0, 3);
        var ordering = QuizFixture.ordering("volgorde", "a", "b", "c");

        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(single, new Answer.TrueFalse(true)));
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(single, new Answer.Single(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(single, new Answer.Single(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.grade(ordering, new Answer.Ordering(List.of(0, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Ordering(List.of(0, 0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Multiple(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Open("  "));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void keptAnswerReadsBackTheSame(Question question) {
        var given = Answers.right(question);

        var kept = AnswerText.of(given);

        assertThat(new AnswerText(kept.kind(), kept.value()).answer()).isEqualTo(given);
    }

    @Test
    void keptFormsAreStable() {
        assertThat(AnswerText.of(new Answer.Multiple(List.of(2, 0)))).isEqualTo(new AnswerText("multiple", "0,2"));
        assertThat(AnswerText.of(new Answer.Matching(List.of(1, 0, 1)))).isEqualTo(new AnswerText("matching", "1,0,1"));
        assertThat(AnswerText.of(new Answer.Numeric(new BigDecimal("1E+3"))))
                .isEqualTo(new AnswerText("numeric", "1000"));
        assertThat(AnswerText.of(new Answer.TrueFalse(false))).isEqualTo(new AnswerText("true-false", "false"));
    }
}
