package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Image;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.TwoVoices;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.simulation.ui.part.Portrait;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leerbrug.dialogue.TwoVoices.MARJAN;
import static org.assertj.core.api.Assertions.assertThat;

/** Who speaks, where it could be somebody else than the client. */
class VoicesViewTest extends ViewTest {

    @Test
    void namesWhoSpeaksInTheTranscriptAndInWhatIsReadOut() {
        var play = TwoVoices.afterTheIncident(true);
        var panel = new TranscriptPanel(TwoVoices.scenario(), true);
        panel.append(play.events());
        var before = play.events().size();

        play.make(new Move.KeepSilent());
        var readOut = panel.append(play.events().subList(before, play.events().size()));

        assertThat(readOut).isEqualTo("Marjan: " + TwoVoices.IN_A_SILENCE);
        assertThat(panel.getElement().getTextRecursively())
                .contains("Wim zegt:", "Marjan zegt: " + TwoVoices.COMING_IN);
        assertThat(panel.getElement().getOuterHTML()).contains("lb-line-other", "lb-line-who");
    }

    @Test
    void aloneTheNameIsForWhoDoesNotSeeTheSides() {
        var panel = new TranscriptPanel(Wim.scenario(), true);
        var play = new nl.leerbrug.dialogue.Play(Wim.scenario(), 1);

        var readOut = panel.append(play.events());

        assertThat(readOut).isEqualTo(play.state().opening().text());
        assertThat(panel.getElement().getOuterHTML()).doesNotContain("lb-line-who", "lb-line-other");
    }

    @Test
    void showsTheFaceOfWhoSpokeLast() {
        var portrait = new Portrait(TwoVoices.client(), Mood.CALM);
        var his = _get(portrait, Image.class);
        assertThat(his.getAlt()).hasValue("Wim kijkt rustig");
        var hisFace = his.getSrc();

        portrait.show(MARJAN, Mood.ANGRY);

        assertThat(_get(portrait, Image.class).getAlt()).hasValue("Marjan kijkt boos");
        assertThat(_get(portrait, Image.class).getSrc()).isNotEqualTo(hisFace);
    }
}
