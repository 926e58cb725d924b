package nl.leerbrug.shell;

import nl.leerbrug.shell.SensitiveText.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SensitiveTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "BSN: 1112.22.333.", "nummer 123 456 782, zei ze", "(123456782)"})
    void findsNumbersThatPassTheElevenTest(String text) {
        assertThat(SensitiveText.find(text)).containsExactly(Kind.CITIZEN_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "1234567820",
                "0612345678",
                "000000000",
                "12 maanden en 3456782",
                "€ 111222333,50 is 1112223330"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(SensitiveText.find(text).contains(Kind.CITIZEN_NUMBER)).isEqualTo(text.startsWith("€"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ik sprak mevrouw Jansen aan de balie, NAME",
        "gisteren kwam dhr. van der Berg, NAME",
        "mail naar s.jansen@gemeente.nl, EMAIL"
    })
    void findsWhatPointsToARealPerson(String text, Kind kind) {
        assertThat(SensitiveText.find(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik vroeg mevrouw wat ze nodig had", "meneer liep weg", "Henk belt morgen"})
    void leavesPlainSentencesAlone(String text) {
        assertThat(SensitiveText.find(text)).isEmpty();
    }
}
