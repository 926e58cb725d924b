package nl.leerbrug.learning.domain.quiz;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** What somebody answered. Options, steps and pairs are known by their place in the file, whatever order was shown. */
public sealed interface Answer {

    record Single(int option) implements Answer {}

    /** @param options ascending and each once, so that equal choices are equal answers */
    record Multiple(List<Integer> options) implements Answer {
        public Multiple {
            options = options.stream().distinct().sorted().toList();
            if (options.isEmpty()) {
                throw new IllegalArgumentException("a multiple answer needs a choice");
            }
        }
    }

    record TrueFalse(boolean value) implements Answer {}

    /** @param sequence every step once, in the order given */
    record Ordering(List<Integer> sequence) implements Answer {
        public Ordering {
            sequence = List.copyOf(sequence);
            if (new HashSet<>(sequence).size() != sequence.size()) {
                throw new IllegalArgumentException("a step twice in " + sequence);
            }
        }
    }

    /** @param rights for each left side, in file order, the pair whose right side was chosen */
    record Matching(List<Integer> rights) implements Answer {
        public Matching {
            rights = List.copyOf(rights);
        }
    }

    record Numeric(BigDecimal value) implements Answer {}

    record Open(String text) implements Answer {
        public static final int LONGEST = 10_000;

        public Open {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new IllegalArgumentException("an open answer has 1 to " + LONGEST + " characters");
            }
        }
    }
}
