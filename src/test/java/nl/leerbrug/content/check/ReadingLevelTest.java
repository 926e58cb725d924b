package nl.leerbrug.content.check;

import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingLevelTest {

    @ParameterizedTest
    @CsvSource({
        "stress, 1",
        "schaarste, 2",
        "bewindvoerder, 4",
        "reële, 3",
        "ooievaar, 3",
        "mooie, 2",
        "zeeën, 2",
        "brug, 1",
        "leeuw, 1",
        "vrijheid, 2",
        "mm, 1"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Sentences.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void indexFollowsTheFormulaOfDouma() {
        // 20 sentences of 5 words, 6 syllables: 120 syllables per 100 words, 5 words per sentence.
        var index = ReadingLevel.fleschDouma(Collections.nCopies(20, "De man leest een boekje."));

        assertThat(index.orElseThrow()).isCloseTo(206.84 - 0.77 * 120 - 0.93 * 5, within(0.001));
    }

    @Test
    void saysNothingAboutAShortText() {
        assertThat(ReadingLevel.fleschDouma(Collections.nCopies(19, "De man leest een boekje.")))
                .isEmpty();
    }

    @Test
    void warnsOnceAboutAHardText() {
        var hard = "Verantwoordelijkheidsverdeling veronderstelt organisatorische samenwerkingsafspraken. ".repeat(30);

        var problems = new ReadingLevel().check(ProseReader.read("les.md", hard));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.message()).contains("leest te moeilijk");
        });
    }

    @Test
    void warnsAboutALongSentenceWhereItStarts() {
        var text = "Kort zinnetje. Een " + "woord ".repeat(25) + "klaar.";

        var problems = new ReadingLevel().check(ProseReader.read("les.md", text));

        assertThat(problems)
                .singleElement()
                .isEqualTo(
                        Problem.warning("les.md", 1, 16, "een zin van 27 woorden; knip hem in stukken (hoogstens 25)"));
    }

    @Test
    void plainDutchPasses() {
        var plain = "Je staat aan de balie. Een man komt binnen. Hij is boos. ".repeat(10);

        assertThat(new ReadingLevel().check(ProseReader.read("les.md", plain))).isEqualTo(List.of());
    }
}
