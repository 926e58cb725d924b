package nl.leerbrug.content.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts Dutch text into sentences, words and syllables. */
final class Sentences {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    /**
     * One match is one syllable: Dutch writes a vowel sound with one to three letters, and a trema starts a new one.
     */
    private static final Pattern VOWEL_SOUND =
            Pattern.compile("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|eu|oe|ui|ij|ei|au|ou|[aeiouyáéíóúàèìòùâêîôûäëïöü]");

    private Sentences() {}

    /** A sentence and where it starts in the text it was cut from. */
    record Sentence(int offset, String text) {}

    static List<Sentence> of(String text) {
        var breaks = BreakIterator.getSentenceInstance(DUTCH);
        breaks.setText(text);
        var sentences = new ArrayList<Sentence>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var sentence = text.substring(start, end);
            if (!words(sentence).isEmpty()) {
                sentences.add(new Sentence(start, sentence));
            }
        }
        return sentences;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    static int syllables(String word) {
        var count = VOWEL_SOUND.matcher(word.toLowerCase(DUTCH)).results().count();
        return Math.max(1, Math.toIntExact(count));
    }
}
