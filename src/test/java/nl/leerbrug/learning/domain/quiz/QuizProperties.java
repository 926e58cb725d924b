package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Quiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What holds for every quiz, seed and set of answers. */
class QuizProperties {

    static LongStream seeds() {
        return LongStream.concat(
                LongStream.of(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE), new SplittableRandom(20261121).longs(200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replayIsTheSamePaper(long seed) {
        var quiz = randomQuiz(seed);

        assertThat(QuizPaper.of(quiz, seed)).isEqualTo(QuizPaper.of(quiz, seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsShownIsAPermutationOfWhatWasWritten(long seed) {
        for (var sheet : QuizPaper.of(randomQuiz(seed), seed).sheets()) {
            var size =
                    switch (sheet.question()) {
                        case Question.SingleChoice single -> single.options().size();
                        case Question.MultipleChoice multiple ->
                            multiple.options().size();
                        case Question.Ordering ordering -> ordering.sequence().size();
                        case Question.Matching matching ->
                            (int) matching.pairs().stream()
                                    .map(Question.Pair::right)
                                    .distinct()
                                    .count();
                        case Question.TrueFalse ignored -> 0;
                        case Question.Numeric ignored -> 0;
                        case Question.Open ignored -> 0;
                    };
            assertThat(sheet.order()).hasSize(size).doesNotHaveDuplicates();
            assertThat(sheet.order()).allMatch(place -> place >= 0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scoreStaysBetweenNothingAndEverything(long seed) {
        var paper = QuizPaper.of(randomQuiz(seed), seed);
        var answers = randomAnswers(paper, new SplittableRandom(seed));

        var score = QuizScore.of(paper, answers);

        assertThat(score.right()).isBetween(0, paper.counting());
        assertThat(score.percent().orElse(0)).isBetween(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scoreDoesNotDependOnShufflingOrOrderOfAnswering(long seed) {
        var quiz = randomQuiz(seed);
        var everything = new Quiz(
                quiz.id(),
                quiz.title(),
                quiz.summary(),
                quiz.minutes(),
                quiz.test(),
                quiz.passMark(),
                quiz.attempts(),
                OptionalInt.empty(),
                true,
                quiz.questions(),
                quiz.hash());
        var answers = randomAnswers(QuizPaper.of(everything, seed), new SplittableRandom(seed));

        assertThat(QuizScore.of(QuizPaper.of(everything, seed), answers))
                .isEqualTo(QuizScore.of(QuizPaper.of(everything, seed + 1), new HashMap<>(answers)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingRightIsTheFullScoreAndEverythingWrongIsNone(long seed) {
        var paper = QuizPaper.of(randomQuiz(seed), seed);
        var right = new HashMap<ContentId, Answer>();
        var wrong = new HashMap<ContentId, Answer>();
        paper.sheets().forEach(sheet -> {
            right.put(sheet.id(), Answers.right(sheet.question()));
            wrong.put(sheet.id(), Answers.wrong(sheet.question()));
        });

        assertThat(QuizScore.of(paper, right).right()).isEqualTo(paper.counting());
        assertThat(QuizScore.of(paper, wrong).right()).isZero();
        assertThat(QuizScore.of(paper, Map.of()).right()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherRightAnswerNeverLowersTheScore(long seed) {
        var paper = QuizPaper.of(randomQuiz(seed), seed);
        var answers = new HashMap<ContentId, Answer>();
        var before = 0;

        for (var sheet : paper.sheets()) {
            answers.put(sheet.id(), Answers.right(sheet.question()));
            var now = QuizScore.of(paper, answers).right();
            assertThat(now).isEqualTo(before + (sheet.question().counts() ? 1 : 0));
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keptAnswersGradeAsTheOriginals(long seed) {
        var paper = QuizPaper.of(randomQuiz(seed), seed);
        var chance = new SplittableRandom(seed);

        for (var sheet : paper.sheets()) {
            var given = Answers.random(sheet.question(), chance);
            var kept = AnswerText.of(given).answer();
            assertThat(Grading.grade(sheet.question(), kept)).isEqualTo(Grading.grade(sheet.question(), given));
        }
    }

    @Test
    void shownPercentReachesThePassMarkExactlyWhenTheAttemptDoes() {
        for (var counting = 1; counting <= 40; counting++) {
            for (var right = 0; right <= counting; right++) {
                for (var passMark = 1; passMark <= 100; passMark++) {
                    var score = new QuizScore(right, counting);
                    var passed = score.passes(OptionalInt.of(passMark));
                    assertThat(passed).isEqualTo(100 * right >= passMark * counting);
                    assertThat(passed).isEqualTo(right >= QuizScore.needed(counting, passMark));
                }
            }
        }
    }

    @Test
    void nothingCanBeFailedWhereNothingCounts() {
        assertThat(new QuizScore(0, 0).percent()).isEmpty();
        assertThat(new QuizScore(0, 0).passes(OptionalInt.of(70))).isTrue();
        assertThat(new QuizScore(0, 5).passes(OptionalInt.empty())).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new QuizScore(3, 2));
    }

    private static Quiz randomQuiz(long seed) {
        var chance = new SplittableRandom(seed * 31 + 7);
        var fixture = QuizFixture.aQuiz();
        var size = 3 + chance.nextInt(12);
        for (var each = 0; each < size; each++) {
            fixture.with(randomQuestion("vraag-" + each, chance));
        }
        if (chance.nextBoolean()) {
            fixture.draw(1 + chance.nextInt(size));
        }
        if (chance.nextInt(4) == 0) {
            fixture.inFileOrder();
        }
        return fixture.build();
    }

    private static Question randomQuestion(String id, RandomGenerator chance) {
        var size = 2 + chance.nextInt(5);
        return switch (chance.nextInt(7)) {
            case 0 -> QuizFixture.single(id, chance.nextInt(size), size);
            case 1 -> QuizFixture.multiple(id, size, chance.nextInt(size));
            case 2 -> QuizFixture.trueFalse(id, chance.nextBoolean());
            case 3 -> QuizFixture.ordering(id, letters(size));
            case 4 -> QuizFixture.matching(id, letters(size));
            case 5 -> QuizFixture.numeric(id, String.valueOf(chance.nextInt(5_000)), "0.5");
            default -> QuizFixture.open(id);
        };
    }

    private static String[] letters(int size) {
        return IntStream.range(0, size)
                .mapToObj(each -> String.valueOf((char) ('a' + each)))
                .toArray(String[]::new);
    }

    private static Map<ContentId, Answer> randomAnswers(QuizPaper paper, RandomGenerator chance) {
        var answers = new HashMap<ContentId, Answer>();
        var sheets = new ArrayList<>(paper.sheets());
        List.copyOf(sheets).stream()
                .filter(sheet -> chance.nextInt(5) > 0)
                .forEach(sheet -> answers.put(sheet.id(), Answers.random(sheet.question(), chance)));
        return answers;
    }
}
