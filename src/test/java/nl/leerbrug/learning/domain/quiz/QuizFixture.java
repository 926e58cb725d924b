package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.shared.RenderedText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Builds quizzes in the words of authors. */
public final class QuizFixture {

    private static final Question.Feedback FEEDBACK =
            new Question.Feedback(text("Dat klopt."), text("Dat klopt niet."));

    private final List<Question> questions = new ArrayList<>();
    private String id = "kennischeck";
    private boolean test;
    private OptionalInt passMark = OptionalInt.empty();
    private OptionalInt attempts = OptionalInt.empty();
    private OptionalInt draw = OptionalInt.empty();
    private boolean shuffle = true;
    private char version = 'a';

    private QuizFixture() {}

    public static QuizFixture aQuiz() {
        return new QuizFixture();
    }

    public static QuizFixture aTest() {
        var fixture = new QuizFixture();
        fixture.test = true;
        return fixture;
    }

    /** One question of every type. */
    public static QuizFixture ofEveryType() {
        return aQuiz().with(single("keuze", 1, 4))
                .with(multiple("keuzes", 5, 0, 2, 3))
                .with(trueFalse("stelling", false))
                .with(ordering("volgorde", "eerst", "dan", "daarna", "laatst"))
                .with(matching("paren", "a", "b", "c"))
                .with(numeric("bedrag", "1401.50", "0.50"))
                .with(open("open"));
    }

    public QuizFixture named(String value) {
        id = value;
        return this;
    }

    public QuizFixture with(Question question) {
        questions.add(question);
        return this;
    }

    public QuizFixture bank(int size, int goals) {
        IntStream.range(0, size)
                .forEach(each -> questions.add(new Question.TrueFalse(
                        stem("bank-" + each, Optional.of(new ContentId("doel-" + each % goals))), true, FEEDBACK)));
        return this;
    }

    public QuizFixture passMark(int percent) {
        passMark = OptionalInt.of(percent);
        return this;
    }

    public QuizFixture attempts(int number) {
        attempts = OptionalInt.of(number);
        return this;
    }

    public QuizFixture draw(int number) {
        draw = OptionalInt.of(number);
        return this;
    }

    public QuizFixture inFileOrder() {
        shuffle = false;
        return this;
    }

    public QuizFixture version(char letter) {
        version = letter;
        return this;
    }

    public Quiz build() {
        return new Quiz(
                new ItemId(id),
                "Kennischeck",
                "Een paar vragen.",
                5,
                test,
                passMark,
                attempts,
                draw,
                shuffle,
                questions,
                hash());
    }

    /** Made up, but different for another id or version. */
    private ContentHash hash() {
        var digits = Integer.toHexString(id.hashCode() * 31 + version);
        return new ContentHash("0".repeat(64 - digits.length()) + digits);
    }

    public static Question.SingleChoice single(String id, int correct, int options) {
        return new Question.SingleChoice(stem(id), options(options, correct));
    }

    public static Question.MultipleChoice multiple(String id, int options, int... correct) {
        return new Question.MultipleChoice(stem(id), options(options, correct));
    }

    public static Question.TrueFalse trueFalse(String id, boolean answer) {
        return new Question.TrueFalse(stem(id), answer, FEEDBACK);
    }

    public static Question.Ordering ordering(String id, String... steps) {
        return new Question.Ordering(
                stem(id), Arrays.stream(steps).map(QuizFixture::text).toList(), FEEDBACK);
    }

    /** Pairs of "links x" with "rechts x"; the same letter twice shares its right side. */
    public static Question.Matching matching(String id, String... rights) {
        var pairs = IntStream.range(0, rights.length)
                .mapToObj(each -> new Question.Pair(text("links " + each), text("rechts " + rights[each])))
                .toList();
        return new Question.Matching(stem(id), pairs, FEEDBACK);
    }

    public static Question.Numeric numeric(String id, String answer, String tolerance) {
        return new Question.Numeric(
                stem(id), new BigDecimal(answer), new BigDecimal(tolerance), Optional.of("euro"), FEEDBACK);
    }

    public static Question.Open open(String id) {
        return new Question.Open(stem(id), text("Bijvoorbeeld zo."));
    }

    public static RenderedText text(String words) {
        return new RenderedText(words);
    }

    private static Question.Stem stem(String id) {
        return stem(id, Optional.empty());
    }

    private static Question.Stem stem(String id, Optional<ContentId> goal) {
        return new Question.Stem(new ContentId(id), goal, Optional.empty(), text("Vraag " + id));
    }

    private static List<Question.Option> options(int size, int... correct) {
        return IntStream.range(0, size)
                .mapToObj(each -> new Question.Option(
                        text("optie " + each),
                        Arrays.stream(correct).anyMatch(right -> right == each),
                        text("uitleg " + each)))
                .toList();
    }
}
