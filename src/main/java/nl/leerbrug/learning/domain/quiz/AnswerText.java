package nl.leerbrug.learning.domain.quiz;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer as it is kept: a kind and a short text that outlive the classes, and that a query can count.
 *
 * @param kind {@code single}, {@code multiple}, {@code true-false}, {@code ordering}, {@code matching}, {@code numeric}
 *     or {@code open}
 * @param value places in the file separated by commas, {@code true} or {@code false}, a plain number, or the text
 */
public record AnswerText(String kind, String value) {

    public static AnswerText of(Answer answer) {
        return switch (answer) {
            case Answer.Single single -> new AnswerText("single", Integer.toString(single.option()));
            case Answer.Multiple multiple -> new AnswerText("multiple", join(multiple.options()));
            case Answer.TrueFalse truth -> new AnswerText("true-false", Boolean.toString(truth.value()));
            case Answer.Ordering ordering -> new AnswerText("ordering", join(ordering.sequence()));
            case Answer.Matching matching -> new AnswerText("matching", join(matching.rights()));
            case Answer.Numeric numeric ->
                new AnswerText("numeric", numeric.value().toPlainString());
            case Answer.Open open -> new AnswerText("open", open.text());
        };
    }

    public Answer answer() {
        return switch (kind) {
            case "single" -> new Answer.Single(Integer.parseInt(value));
            case "multiple" -> new Answer.Multiple(places());
            case "true-false" -> new Answer.TrueFalse(truth());
            case "ordering" -> new Answer.Ordering(places());
            case "matching" -> new Answer.Matching(places());
            case "numeric" -> new Answer.Numeric(new BigDecimal(value));
            case "open" -> new Answer.Open(value);
            default -> throw new IllegalArgumentException("unknown kind of answer: " + kind);
        };
    }

    private boolean truth() {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("neither true nor false: " + value);
        }
        return value.equals("true");
    }

    private List<Integer> places() {
        return Arrays.stream(value.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static String join(List<Integer> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
