package nl.leerbrug.dialogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Gespreksspiegel: what a learner did, in the terms of MITI 4.2.1. Never a MITI score, and never pass or fail: the
 * manual's thresholds are expert opinion and made for some twenty minutes of recorded speech.
 *
 * @see <a href="https://casaa.unm.edu/tools/miti.html">Moyers, Manuel and Ernst, MITI 4.2.1, sections H and I</a>
 */
public sealed interface SkillMirror {

    /** Below this the figures say nothing. */
    int LEAST_TURNS = 12;

    /** @param turns that were spoken */
    record TooFewTurns(int turns) implements SkillMirror {}

    /**
     * @param counts every code, 0 included
     * @param examples the learner's own lines by code, as they were said
     */
    record Seen(int turns, Map<SkillCode, Integer> counts, Map<SkillCode, List<String>> examples, Tip tip)
            implements SkillMirror {

        /** (SR + CR) / Q; absent without a question. Basic 1, proficient 2. */
        public OptionalDouble reflectionsPerQuestion() {
            var questions = count(SkillCode.Counting.QUESTION);
            return questions == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) reflections() / questions);
        }

        /** CR / (SR + CR), from 0 to 1; absent without a reflection. Basic 0.40, proficient 0.50. */
        public OptionalDouble shareOfComplexReflections() {
            return reflections() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) count(SkillCode.Counting.COMPLEX_REFLECTION) / reflections());
        }

        /** AF + Seek + Emphasize. No threshold is set. */
        public int adherent() {
            return count(SkillCode.Counting.ADHERENT);
        }

        /** Persuade + Confront. No threshold is set. */
        public int nonAdherent() {
            return count(SkillCode.Counting.NON_ADHERENT);
        }

        public int questions() {
            return count(SkillCode.Counting.QUESTION);
        }

        public int reflections() {
            return count(SkillCode.Counting.SIMPLE_REFLECTION) + count(SkillCode.Counting.COMPLEX_REFLECTION);
        }

        private int count(SkillCode.Counting counting) {
            return counts.entrySet().stream()
                    .filter(entry -> entry.getKey().counting() == counting)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /** The one thing to try next. */
    enum Tip {
        /** More was pushed than supported. */
        LESS_PUSHING,
        /** Fewer reflections than questions. */
        REFLECT_MORE,
        /** Fewer than four in ten reflections went beyond the words. */
        REFLECT_DEEPER,
        /** Nothing was affirmed. */
        AFFIRM,
        KEEP_GOING
    }

    /** By the events of a conversation. */
    static SkillMirror of(List<DialogueEvent> events) {
        var counts = new EnumMap<SkillCode, Integer>(SkillCode.class);
        for (var code : SkillCode.values()) {
            counts.put(code, 0);
        }
        var examples = new LinkedHashMap<SkillCode, List<String>>();
        var turns = 0;
        var text = "";
        for (var event : events) {
            if (event instanceof DialogueEvent.MoveMade made) {
                text = made.text();
            }
            var codes =
                    switch (event) {
                        case DialogueEvent.Said said -> said.codes();
                        case DialogueEvent.Summarised summary -> List.of(summary.code());
                        default -> List.<SkillCode>of();
                    };
            turns += codes.isEmpty() ? 0 : 1;
            for (var code : codes) {
                counts.merge(code, 1, Integer::sum);
                examples.merge(code, List.of(text), SkillMirror::joined);
            }
        }
        return turns < LEAST_TURNS ? new TooFewTurns(turns) : new Seen(turns, counts, examples, tip(counts));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Tip tip(Map<SkillCode, Integer> counts) {
        var seen = new Seen(0, counts, Map.of(), Tip.KEEP_GOING);
        if (seen.nonAdherent() > seen.adherent()) {
            return Tip.LESS_PUSHING;
        }
        if (seen.reflections() < seen.questions()) {
            return Tip.REFLECT_MORE;
        }
        if (seen.shareOfComplexReflections().orElse(1) < 0.4) {
            return Tip.REFLECT_DEEPER;
        }
        return counts.getOrDefault(SkillCode.AFFIRM, 0) == 0 ? Tip.AFFIRM : Tip.KEEP_GOING;
    }
}
