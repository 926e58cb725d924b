package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.TwoVoices;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** Turn by turn on paper, with two voices. */
class TurnsOnPaperTest {

    @Test
    void whatWasSaidStandsWithTheNameOfWhoSaidIt() {
        var play = TwoVoices.afterTheIncident(true);
        play.make(new Move.KeepSilent());

        assertThat(paper(play))
                .contains(
                        "[Marjan, " + TwoVoices.COMING_IN + "]", "[Marjan, " + TwoVoices.IN_A_SILENCE + "]", "[Wim, ");
    }

    @Test
    void whatNobodySaidStandsWithoutAName() {
        var play = TwoVoices.afterTheIncident(false);

        assertThat(paper(play)).contains("De telefoon gaat.").doesNotContain("[Wim, De telefoon gaat.");
    }

    private static String paper(Play play) {
        var scenario = TwoVoices.scenario();
        var paper = new Element("div");
        var turns = new TurnsOnPaper(scenario, (key, values) -> Arrays.toString(values));
        Debrief.of(scenario, play.events()).turns().forEach(turn -> turns.turn(paper, turn));
        return paper.text();
    }
}
