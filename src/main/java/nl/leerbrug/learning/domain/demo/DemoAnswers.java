package nl.leerbrug.learning.domain.demo;

import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.quiz.Answer;

import java.util.List;
import java.util.stream.IntStream;

/** The right answer to any question; to an open one some words. */
final class DemoAnswers {

    private DemoAnswers() {}

    static Answer right(Question question, String words) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Single(correct(single.options()).getFirst());
            case Question.MultipleChoice multiple -> new Answer.Multiple(correct(multiple.options()));
            case Question.TrueFalse truth -> new Answer.TrueFalse(truth.answer());
            case Question.Ordering ordering -> new Answer.Ordering(places(ordering.sequence()));
            case Question.Matching matching -> new Answer.Matching(places(matching.pairs()));
            case Question.Numeric numeric -> new Answer.Numeric(numeric.answer());
            case Question.Open ignored -> new Answer.Open(words);
        };
    }

    private static List<Integer> correct(List<Question.Option> options) {
        return places(options).stream()
                .filter(place -> options.get(place).correct())
                .toList();
    }

    private static List<Integer> places(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }
}
