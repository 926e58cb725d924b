package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.curriculum.Question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Right, wrong and random answers to any question. */
public final class Answers {

    private Answers() {}

    public static Answer right(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Single(correct(single.options()).getFirst());
            case Question.MultipleChoice multiple -> new Answer.Multiple(correct(multiple.options()));
            case Question.TrueFalse truth -> new Answer.TrueFalse(truth.answer());
            case Question.Ordering ordering -> new Answer.Ordering(places(ordering.sequence()));
            case Question.Matching matching -> new Answer.Matching(places(matching.pairs()));
            case Question.Numeric numeric -> new Answer.Numeric(numeric.answer());
            case Question.Open ignored -> new Answer.Open("Zo zou ik het zeggen.");
        };
    }

    public static Answer wrong(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Single(places(single.options()).stream()
                        .filter(each -> !single.options().get(each).correct())
                        .findFirst()
                        .orElseThrow());
            case Question.MultipleChoice multiple ->
                new Answer.Multiple(places(multiple.options()).stream()
                        .filter(each -> !multiple.options().get(each).correct())
                        .toList());
            case Question.TrueFalse truth -> new Answer.TrueFalse(!truth.answer());
            case Question.Ordering ordering -> new Answer.Ordering(rotated(places(ordering.sequence())));
            case Question.Matching matching -> new Answer.Matching(rotated(places(matching.pairs())));
            case Question.Numeric numeric ->
                new Answer.Numeric(numeric.answer().add(numeric.tolerance()).add(new BigDecimal("0.01")));
            case Question.Open ignored -> new Answer.Open("Geen idee.");
        };
    }

    public static Answer random(Question question, RandomGenerator chance) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Single(chance.nextInt(single.options().size()));
            case Question.MultipleChoice multiple -> {
                var chosen = new ArrayList<>(places(multiple.options()));
                Collections.shuffle(chosen, java.util.Random.from(chance));
                yield new Answer.Multiple(chosen.subList(0, 1 + chance.nextInt(chosen.size())));
            }
            case Question.TrueFalse ignored -> new Answer.TrueFalse(chance.nextBoolean());
            case Question.Ordering ordering -> {
                var given = new ArrayList<>(places(ordering.sequence()));
                Collections.shuffle(given, java.util.Random.from(chance));
                yield new Answer.Ordering(given);
            }
            case Question.Matching matching ->
                new Answer.Matching(places(matching.pairs()).stream()
                        .map(each -> chance.nextInt(matching.pairs().size()))
                        .toList());
            case Question.Numeric ignored ->
                new Answer.Numeric(BigDecimal.valueOf(chance.nextInt(-100_000, 300_000), 2));
            case Question.Open ignored -> new Answer.Open("Antwoord " + chance.nextInt());
        };
    }

    private static List<Integer> correct(List<Question.Option> options) {
        return places(options).stream()
                .filter(each -> options.get(each).correct())
                .toList();
    }

    private static List<Integer> rotated(List<Integer> places) {
        var rotated = new ArrayList<>(places);
        Collections.rotate(rotated, 1);
        return rotated;
    }

    private static List<Integer> places(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }
}
