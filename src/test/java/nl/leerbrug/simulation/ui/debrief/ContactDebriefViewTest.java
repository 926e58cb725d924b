package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.UI;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Ilse;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.domain.attempt.Shown;
import nl.leerbrug.simulation.ui.SimulationViewTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking back on a contact conversation. */
class ContactDebriefViewTest extends SimulationViewTest {

    @Test
    void tellsWhatWasHeardByPhase() {
        var play = Ilse.played();

        UI.getCurrent()
                .add(new HeardCard(
                        play.scenario(),
                        Shown.conversation(Ilse.client(), play, Mode.PRACTICE).debrief()));

        assertThat(text()).contains("Wat je hoorde", "Luisteren: 1 van de 1 feiten gehoord", "Dit hoorde je");
        assertThat(text()).doesNotContain("Dit kwam niet op tafel");
    }

    @Test
    void tellsWhatWasMissed() {
        var play = new Play(Ilse.scenario(), 1);

        UI.getCurrent()
                .add(new HeardCard(
                        play.scenario(),
                        Shown.conversation(Ilse.client(), play, Mode.PRACTICE).debrief()));

        assertThat(text()).contains("Luisteren: 0 van de 1 feiten gehoord", "Dit kwam niet op tafel");
    }

    @Test
    void wholeContactConversationIsLookedBackOnWithoutTheBridge() {
        client = ShippedClients.first(clients, ConversationKind.CONTACT);
        var id = begin(ConversationKind.CONTACT, Mode.PRACTICE);
        client.transcript(ConversationKind.CONTACT, Role.EXPERT)
                .orElseThrow()
                .steps()
                .forEach(step -> make(id, step.move()));
        make(id, new Move.Close());

        goToReport(id);

        assertThat(text())
                .contains("Contactgesprek: ", "Wat je hoorde", "Warme overdracht", "Gespreksspiegel", "Zet voor zet")
                .doesNotContain("Drie kijken op de brug", "de ander eerst koos");
    }

    @Test
    void verdictRestsOnWhatAContactConversationIsFor() {
        UI.getCurrent().add(new VerdictCard(Shown.conversation(Ilse.client(), Ilse.played(), Mode.TEST)));

        assertThat(text())
                .contains("✓ Warme overdracht", "Gelukt: warm overgedragen.")
                .doesNotContain("de ander eerst koos");
    }
}
