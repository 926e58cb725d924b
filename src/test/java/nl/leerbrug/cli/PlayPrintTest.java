package nl.leerbrug.cli;

import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.TwoVoices;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/** A conversation as lines of text. */
class PlayPrintTest {

    @Test
    void everyLineStandsWithTheNameOfWhoSaidIt() {
        assertThat(printed(true))
                .contains("Wim: ", "Marjan: " + TwoVoices.COMING_IN, "Marjan: " + TwoVoices.IN_A_SILENCE);
    }

    @Test
    void whatNobodySaidStandsWithAStar() {
        assertThat(printed(false)).contains("   * De telefoon gaat.").doesNotContain("Wim: De telefoon gaat.");
    }

    private static String printed(boolean marjan) {
        var play = TwoVoices.afterTheIncident(marjan);
        play.make(new Move.KeepSilent());
        var printed = new ByteArrayOutputStream();
        new PlayPrint(TwoVoices.scenario(), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .conversation(play.events());
        return printed.toString(StandardCharsets.UTF_8);
    }
}
