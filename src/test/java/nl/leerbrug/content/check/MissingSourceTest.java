package nl.leerbrug.content.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MissingSourceTest {

    private final MissingSource check = new MissingSource();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ongeveer 20% leest moeilijk.",
                "Ongeveer 20 procent leest moeilijk.",
                "Sinds 2017 is dat zo.",
                "Uit onderzoek komt dat naar voren.",
                "Een studie laat dat zien.",
                "De wetenschap zegt het."
            })
    void aClaimNeedsASource(String claim) {
        assertThat(check.check(ProseReader.read("a.md", claim))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sinds 2017 is dat zo ([WRR, 2017](source:wrr-2017)).",
                "Een boete van 330 euro.",
                "Zijn studieschuld is 3.000 euro.",
                "Bel 088-2017123."
            })
    void otherTextDoesNot(String text) {
        assertThat(check.check(ProseReader.read("a.md", text))).isEmpty();
    }

    @Test
    void saysWhichWordsAndWhere() {
        var problem =
                check.check(ProseReader.read("a.md", "Kop.\n\nHet is 20%.")).getFirst();

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(8);
        assertThat(problem.message()).contains("“20%”");
    }
}
