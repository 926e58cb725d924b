package nl.leerbrug.learning.domain.quiz;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.curriculum.Quiz;
import nl.leerbrug.shared.RenderedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions of one attempt in the order in which they are shown. The same quiz and seed always give the same paper.
 *
 * @see "src/docs/decisions/0061-a-paper-follows-from-its-seed.md"
 */
public record QuizPaper(List<Sheet> sheets) {

    public QuizPaper {
        sheets = List.copyOf(sheets);
    }

    /**
     * A question as it is shown.
     *
     * @param position from 1
     * @param order the places in the file of what can be chosen or moved, as they are shown; empty when there is nothing
     *     to order
     */
    public record Sheet(int position, Question question, List<Integer> order) {
        public Sheet {
            order = List.copyOf(order);
        }

        public ContentId id() {
            return question.stem().id();
        }
    }

    public static QuizPaper of(Quiz quiz, long seed) {
        var sheets = new ArrayList<Sheet>();
        for (var question : drawn(quiz, seed)) {
            sheets.add(new Sheet(sheets.size() + 1, question, order(question, quiz.shuffleOptions(), seed)));
        }
        return new QuizPaper(sheets);
    }

    public int size() {
        return sheets.size();
    }

    /** How many questions make up the score. */
    public int counting() {
        return (int) sheets.stream().filter(sheet -> sheet.question().counts()).count();
    }

    public Optional<Sheet> find(ContentId question) {
        return sheets.stream().filter(sheet -> sheet.id().equals(question)).findFirst();
    }

    public Optional<Sheet> at(int position) {
        return position < 1 || position > sheets.size() ? Optional.empty() : Optional.of(sheets.get(position - 1));
    }

    /**
     * One question of each learning goal in turn, so that no goal is left to luck, in the author's order. Questions that
     * count go first: two trainees must not get a different number of them.
     */
    private static List<Question> drawn(Quiz quiz, long seed) {
        var all = quiz.questions();
        var wanted = quiz.draw().orElse(all.size());
        if (wanted >= all.size()) {
            return all;
        }
        var chance = new Seeded(seed, "draw");
        var picked = new HashSet<Integer>();
        for (var counts : List.of(true, false)) {
            for (var place : inTurns(all, counts, chance)) {
                if (picked.size() < wanted) {
                    picked.add(place);
                }
            }
        }
        return picked.stream().sorted(Comparator.naturalOrder()).map(all::get).toList();
    }

    private static List<Integer> inTurns(List<Question> all, boolean counts, Seeded chance) {
        var byGoal = new LinkedHashMap<Optional<ContentId>, List<Integer>>();
        for (var place = 0; place < all.size(); place++) {
            if (all.get(place).counts() == counts) {
                byGoal.computeIfAbsent(all.get(place).stem().goal(), goal -> new ArrayList<>())
                        .add(place);
            }
        }
        var piles =
                chance.shuffled(byGoal.values().stream().map(chance::shuffled).toList());
        var longest = piles.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest)
                .boxed()
                .flatMap(turn ->
                        piles.stream().filter(pile -> turn < pile.size()).map(pile -> pile.get(turn)))
                .toList();
    }

    /** What can be chosen or moved, as the author wrote it. */
    public static List<Integer> inFileOrder(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> places(single.options().size());
            case Question.MultipleChoice multiple -> places(multiple.options().size());
            case Question.Ordering ordering -> places(ordering.sequence().size());
            case Question.Matching matching -> distinctRights(matching);
            case Question.TrueFalse ignored -> List.of();
            case Question.Numeric ignored -> List.of();
            case Question.Open ignored -> List.of();
        };
    }

    private static List<Integer> order(Question question, boolean shuffleOptions, long seed) {
        var chance = new Seeded(seed, question.stem().id().value());
        return switch (question) {
            case Question.SingleChoice single -> options(single.options().size(), shuffleOptions, chance);
            case Question.MultipleChoice multiple -> options(multiple.options().size(), shuffleOptions, chance);
            case Question.Ordering ordering -> unsolved(ordering.sequence(), chance);
            case Question.Matching matching -> chance.shuffled(distinctRights(matching));
            case Question.TrueFalse ignored -> List.of();
            case Question.Numeric ignored -> List.of();
            case Question.Open ignored -> List.of();
        };
    }

    private static List<Integer> options(int size, boolean shuffled, Seeded chance) {
        var places = places(size);
        return shuffled ? chance.shuffled(places) : places;
    }

    /** Never in the right order to begin with, so that doing nothing is not an answer. */
    private static List<Integer> unsolved(List<RenderedText> steps, Seeded chance) {
        var places = places(steps.size());
        if (steps.stream().distinct().count() < 2) {
            return places;
        }
        while (true) {
            var shown = chance.shuffled(places);
            if (!shown.stream().map(steps::get).toList().equals(steps)) {
                return shown;
            }
        }
    }

    private static List<Integer> distinctRights(Question.Matching matching) {
        var seen = new HashSet<RenderedText>();
        return places(matching.pairs().size()).stream()
                .filter(place -> seen.add(matching.pairs().get(place).right()))
                .toList();
    }

    private static List<Integer> places(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
