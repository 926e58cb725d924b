package nl.leerbrug.content.check;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Warns when a text reads harder than its readers need: by the Flesch-Douma index over the whole file, and by the length
 * of single sentences.
 *
 * <p>Index = 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence (W.H. Douma, De leesbaarheid van
 * landbouwbladen, Wageningen 1960). Roughly 0 (hard) to 100 (easy); 60 and up counts as plain Dutch. The index says
 * nothing about short texts, so it is used from {@value #FEWEST_WORDS} words on. Professional terms that the course has
 * to teach are long; the floor leaves room for them.
 */
public final class ReadingLevel implements ProseCheck {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(ReadingLevel.class);

    static final int FEWEST_WORDS = 100;
    static final int LONGEST_SENTENCE = 25;
    static final double FLOOR = 60;

    @Override
    public List<Problem> check(List<Prose> prose) {
        var running = prose.stream()
                .filter(block -> block.shape() == Prose.Shape.RUNNING)
                .toList();
        var problems = new ArrayList<Problem>();
        running.forEach(block -> problems.addAll(longSentences(block)));
        var index = fleschDouma(running.stream().map(Prose::text).toList());
        if (index.isPresent() && index.getAsDouble() < FLOOR) {
            var first = running.getFirst();
            var place = first.placeOf(0);
            problems.add(Problem.warning(
                    first.file(),
                    place.line(),
                    place.column(),
                    MESSAGES.text("level.too-hard", Math.round(index.getAsDouble()), Math.round(FLOOR))));
        }
        return problems;
    }

    private static List<Problem> longSentences(Prose block) {
        return Sentences.of(block.text()).stream()
                .filter(sentence -> Sentences.words(sentence.text()).size() > LONGEST_SENTENCE)
                .map(sentence -> {
                    var place = block.placeOf(sentence.offset());
                    return Problem.warning(
                            block.file(),
                            place.line(),
                            place.column(),
                            MESSAGES.text(
                                    "level.long-sentence",
                                    Sentences.words(sentence.text()).size(),
                                    LONGEST_SENTENCE));
                })
                .toList();
    }

    /**
     * @param blocks running text; each block ends its last sentence
     * @return the index, empty under {@value #FEWEST_WORDS} words
     */
    static OptionalDouble fleschDouma(List<String> blocks) {
        var sentences = 0;
        var words = 0;
        var syllables = 0;
        for (var block : blocks) {
            for (var sentence : Sentences.of(block)) {
                var found = Sentences.words(sentence.text());
                sentences++;
                words += found.size();
                syllables += found.stream().mapToInt(Sentences::syllables).sum();
            }
        }
        if (words < FEWEST_WORDS) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(206.84 - 0.77 * 100.0 * syllables / words - 0.93 * words / sentences);
    }
}
