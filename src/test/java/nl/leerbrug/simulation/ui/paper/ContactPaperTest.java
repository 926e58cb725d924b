package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.dialogue.Ilse;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.Shown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The debrief of a contact conversation on paper. */
class ContactPaperTest {

    @Test
    void tellsWhatWasHeardByPhaseAndNothingOfTheBridge() {
        var conversation = Shown.conversation(Ilse.client(), Ilse.played(), Mode.PRACTICE);
        var paper = new DebriefPaper(conversation, (key, values) -> key + Arrays.toString(values));

        var text = Jsoup.parse(paper.document("Noor de Wit", List.of()).body()).text();

        assertThat(text)
                .contains(
                        "simulation.DebriefPaper.facts[]",
                        "Luisteren",
                        "Werkt sinds mei de helft van haar uren.",
                        "simulation.Conversation.CONTACT[]",
                        "Warme overdracht")
                .doesNotContain("simulation.BridgesCard.title", "simulation.BridgesCard.expert");
    }
}
