package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ProblemMessages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether who knows nothing could guess: by the length of the right option, by its place, or by an option that speaks of
 * the others. Warnings only: a quiz with these works, but measures less.
 *
 * @see "src/docs/decisions/0074-what-makes-a-quiz-guessable.md"
 */
class QuizQuality {

    private static final int ENOUGH_QUESTIONS = 5;
    private static final double MOST_LONGEST = 0.40;
    private static final double MOST_OFF = 2;
    private static final ProblemMessages MESSAGES = ProblemMessages.of(QuizQuality.class);

    private final ContentFile file;
    private final ContentChecks checks;
    private final List<ChoiceQuestion> questions;

    QuizQuality(ContentFile file, ContentChecks checks) {
        this.file = file;
        this.checks = checks;
        this.questions = file.root().mappings("questions").stream()
                .flatMap(question -> ChoiceQuestion.of(question).stream())
                .toList();
    }

    void check() {
        questions.forEach(this::options);
        if (questions.size() >= ENOUGH_QUESTIONS) {
            lengths();
            places();
        }
    }

    private void options(ChoiceQuestion question) {
        Map<String, Integer> feedback = new HashMap<>();
        var number = 0;
        for (var option : question.options()) {
            number++;
            option.scalar("text")
                    .filter(text -> ChoiceQuestion.speaksOfTheOthers(text.text()))
                    .ifPresent(text -> checks.warning(text.place(), MESSAGES.text("quiz.speaks-of-others")));
            var words = option.text("feedback").map(QuizQuality::bare).orElse("");
            var first = words.isEmpty() ? null : feedback.putIfAbsent(words, number);
            if (first != null) {
                checks.warning(option.placeOf("feedback"), MESSAGES.text("quiz.same-feedback", number, first));
            }
        }
    }

    private static String bare(String feedback) {
        return feedback.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void lengths() {
        var longest =
                questions.stream().filter(ChoiceQuestion::isRightOneLongest).toList();
        if (longest.size() > questions.size() * MOST_LONGEST) {
            var ids =
                    longest.stream().flatMap(question -> question.id().stream()).collect(Collectors.joining(", "));
            warn(MESSAGES.text(
                    "quiz.longest", longest.size(), questions.size(), (int) (questions.size() * MOST_LONGEST), ids));
        }
    }

    /** Told once, with the place that is furthest off: mending that one moves the others too. */
    private void places() {
        var most =
                questions.stream().mapToInt(one -> one.options().size()).max().orElse(0);
        var worst = 0.0;
        var words = "";
        for (var place = 0; place < most; place++) {
            var at = place;
            var found = questions.stream().filter(one -> one.isRightAt(at)).count();
            var fair =
                    questions.stream().mapToDouble(one -> one.fairShareOf(at)).sum();
            var off = Math.abs(found - fair) - Math.max(MOST_OFF, fair / 2);
            if (off > worst) {
                worst = off;
                words = MESSAGES.text("quiz.place", place + 1, found, shown(fair), counts(most));
            }
        }
        if (!words.isEmpty()) {
            warn(words);
        }
    }

    private String counts(int places) {
        var counts = new StringBuilder();
        for (var place = 0; place < places; place++) {
            var at = place;
            counts.append(place == 0 ? "" : ", ")
                    .append(questions.stream().filter(one -> one.isRightAt(at)).count());
        }
        return counts.toString();
    }

    private static String shown(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .toString()
                .replace('.', ',');
    }

    private void warn(String message) {
        var key = file.root().entries().get("questions");
        checks.warning(key == null ? file.root().place() : key.keyPlace(), message);
    }

    /** A question with options, at least one right and one wrong. */
    record ChoiceQuestion(Mapping question, List<Mapping> options) {

        private static final String OTHERS = "(bovenstaande|hierboven|hiervoor|voorgaande|eerdere antwoorden)";
        private static final String ALL_OR_NONE = "(alle|alles|allebei|beide|geen|niets|niet een|elk|elke|ieder)";
        private static final String OPTIONS = "(antwoorden|opties|keuzes|mogelijkheden)";

        static Optional<ChoiceQuestion> of(Mapping question) {
            var type = question.text("type").orElse("");
            var options = question.mappings("options");
            var right = options.stream().filter(ChoiceQuestion::isRight).count();
            return (type.equals("single") || type.equals("multiple")) && right > 0 && right < options.size()
                    ? Optional.of(new ChoiceQuestion(question, options))
                    : Optional.empty();
        }

        private static boolean isRight(Mapping option) {
            return option.flag("correct", false);
        }

        Optional<String> id() {
            return question.text("id");
        }

        boolean isRightAt(int place) {
            return place < options.size() && isRight(options.get(place));
        }

        /** How many right options would stand at a place if chance put them there. */
        double fairShareOf(int place) {
            var right =
                    (double) options.stream().filter(ChoiceQuestion::isRight).count();
            return place < options.size() ? right / options.size() : 0;
        }

        /** As long as another is not longest: it gives nothing away. */
        boolean isRightOneLongest() {
            return longest(true) > longest(false);
        }

        private int longest(boolean right) {
            return options.stream()
                    .filter(option -> isRight(option) == right)
                    .mapToInt(option -> shownLength(option.text("text").orElse("")))
                    .max()
                    .orElse(0);
        }

        /** As on screen: without the targets of links and the signs of Markdown. */
        private static int shownLength(String markdown) {
            return markdown.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                    .replaceAll("[*_`]", "")
                    .strip()
                    .length();
        }

        static boolean speaksOfTheOthers(String option) {
            var words = bare(option);
            return words.matches("(.* )?" + ALL_OR_NONE + "( \\S+){0,3} " + OTHERS + "( .*)?")
                    || words.matches(ALL_OR_NONE + "( van de(ze)?| de)? " + OPTIONS + "( .*)?")
                    || words.matches("geen van (alle|deze|beide)( \\S+)?|alle (drie|vier|vijf)|alles|allemaal|geen");
        }
    }
}
