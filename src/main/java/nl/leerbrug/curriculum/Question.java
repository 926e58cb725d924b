package nl.leerbrug.curriculum;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.shared.RenderedText;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A question of a quiz. Options are known by their place in the file (from 0); what is shown may be shuffled. */
public sealed interface Question {

    /** What every question has. */
    Stem stem();

    /** Open questions are there to think; they never count in the score. */
    default boolean counts() {
        return true;
    }

    /**
     * @param goal the learning goal it tests
     * @param lesson where to read again
     */
    record Stem(ContentId id, Optional<ContentId> goal, Optional<ItemId> lesson, RenderedText text) {}

    /** An option with feedback of its own. */
    record Option(RenderedText text, boolean correct, RenderedText feedback) {}

    /** Feedback for questions that are right or wrong as a whole. */
    record Feedback(RenderedText correct, RenderedText wrong) {}

    /** Two things that belong together. */
    record Pair(RenderedText left, RenderedText right) {}

    /** Exactly one option is correct. */
    record SingleChoice(Stem stem, List<Option> options) implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /** One or more options are correct. */
    record MultipleChoice(Stem stem, List<Option> options) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }
    }

    record TrueFalse(Stem stem, boolean answer, Feedback feedback) implements Question {}

    /** @param sequence in the right order */
    record Ordering(Stem stem, List<RenderedText> sequence, Feedback feedback) implements Question {
        public Ordering {
            sequence = List.copyOf(sequence);
        }
    }

    record Matching(Stem stem, List<Pair> pairs, Feedback feedback) implements Question {
        public Matching {
            pairs = List.copyOf(pairs);
        }
    }

    /** @param tolerance absolute; an answer within it, bounds included, is correct */
    record Numeric(Stem stem, BigDecimal answer, BigDecimal tolerance, Optional<String> unit, Feedback feedback)
            implements Question {}

    record Open(Stem stem, RenderedText modelAnswer) implements Question {
        @Override
        public boolean counts() {
            return false;
        }
    }
}
