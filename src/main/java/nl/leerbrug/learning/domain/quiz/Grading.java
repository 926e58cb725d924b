package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.curriculum.Question;
import nl.leerbrug.shared.RenderedText;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges an answer by its question.
 *
 * @see "src/docs/decisions/0060-a-question-is-right-or-not.md"
 */
public final class Grading {

    private Grading() {}

    /** @throws IllegalArgumentException when the answer does not belong to this question: a defect, not a refusal */
    public static Grade grade(Question question, Answer answer) {
        return switch (question) {
            case Question.SingleChoice single
            when answer instanceof Answer.Single given ->
                Grade.whole(single.options()
                        .get(within(given.option(), single.options()))
                        .correct());
            case Question.MultipleChoice multiple
            when answer instanceof Answer.Multiple given -> multiple(multiple, given);
            case Question.TrueFalse truth
            when answer instanceof Answer.TrueFalse given -> Grade.whole(truth.answer() == given.value());
            case Question.Ordering ordering when answer instanceof Answer.Ordering given -> ordering(ordering, given);
            case Question.Matching matching when answer instanceof Answer.Matching given -> matching(matching, given);
            case Question.Numeric numeric
            when answer instanceof Answer.Numeric given ->
                Grade.whole(given.value().subtract(numeric.answer()).abs().compareTo(numeric.tolerance()) <= 0);
            case Question.Open ignored when answer instanceof Answer.Open -> Grade.OPEN;
            default ->
                throw new IllegalArgumentException("%s does not answer %s"
                        .formatted(
                                answer.getClass().getSimpleName(),
                                question.stem().id()));
        };
    }

    private static Grade multiple(Question.MultipleChoice question, Answer.Multiple given) {
        var options = question.options();
        given.options().forEach(option -> within(option, options));
        var right = places(options)
                .filter(place -> options.get(place).correct())
                .boxed()
                .toList();
        var hits = (int) right.stream().filter(given.options()::contains).count();
        return Grade.ofParts(given.options().equals(right), hits, right.size());
    }

    /** Steps with the same words are interchangeable: nobody can see which is which. */
    private static Grade ordering(Question.Ordering question, Answer.Ordering given) {
        var steps = question.sequence();
        everyPlace(given.sequence(), steps);
        var hits = hits(steps, given.sequence());
        return Grade.ofParts(hits == steps.size(), hits, steps.size());
    }

    /** Pairs may share a right side, as when things are sorted into groups. */
    private static Grade matching(Question.Matching question, Answer.Matching given) {
        var rights = question.pairs().stream().map(Question.Pair::right).toList();
        everyPlace(given.rights(), rights);
        var hits = hits(rights, given.rights());
        return Grade.ofParts(hits == rights.size(), hits, rights.size());
    }

    private static int hits(List<RenderedText> expected, List<Integer> given) {
        return (int) places(expected)
                .filter(place -> expected.get(place).equals(expected.get(given.get(place))))
                .count();
    }

    private static void everyPlace(List<Integer> given, List<?> expected) {
        if (given.size() != expected.size()) {
            throw new IllegalArgumentException("%d of %d places answered".formatted(given.size(), expected.size()));
        }
        given.forEach(place -> within(place, expected));
    }

    private static int within(int place, List<?> list) {
        if (place < 0 || place >= list.size()) {
            throw new IllegalArgumentException("no place %d in %d".formatted(place, list.size()));
        }
        return place;
    }

    private static IntStream places(List<?> list) {
        return IntStream.range(0, list.size());
    }
}
