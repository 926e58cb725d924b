package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.goalplan.ClientMessage;
import nl.leerbrug.goalplan.OutlookEvent;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.ui.part.PlanWords;
import nl.leerbrug.simulation.ui.part.Portrait;
import nl.leerbrug.simulation.ui.part.Voices;

import java.util.List;

/** What the client wrote, week by week, and with each letter why it went so. */
class Letters extends Div {

    private final ClientCase client;
    private final PlanWords words;
    private final Voices voices;

    Letters(String title, ClientCase client, PlanWords words, List<ClientMessage> messages) {
        this.client = client;
        this.words = words;
        this.voices = words.voices();
        var list = new OrderedList();
        list.addClassName("lb-letters");
        messages.forEach(message -> list.add(letter(message)));
        add(new H2(title), list);
    }

    private ListItem letter(ClientMessage message) {
        var text = new Paragraph(message.text());
        text.addClassName("lb-letter-text");
        var body = new Div(new H3(title(message)), text, why(message.about()));
        var portrait = new Portrait(client, mood(message.about().kind())).decorative();
        portrait.show(VoiceId.of(message.voice()), mood(message.about().kind()));
        var item = new ListItem(portrait, body);
        item.addClassName("lb-letter");
        return item;
    }

    /** Where there are two, above each letter stands who writes. */
    private String title(ClientMessage message) {
        return voices.writer(message.voice())
                .map(writer -> getTranslation("simulation.Letters.weekOf", message.week(), writer))
                .orElseGet(() -> getTranslation("simulation.Letters.week", message.week()));
    }

    private NativeDetails why(OutlookEvent about) {
        var reasons = new UnorderedList();
        words.reasons(about).forEach(reason -> reasons.add(new ListItem(reason)));
        var body = new Div(new Paragraph(words.happened(about)), reasons);
        reasons.setVisible(!about.reasons().isEmpty());
        return new NativeDetails(getTranslation("simulation.Letters.why"), body);
    }

    private static Mood mood(OutlookEvent.Kind kind) {
        return switch (kind) {
            case CRISIS_STRUCK, OVERLOADED -> Mood.CONCERNED;
            case HEART_LOST, RECOGNITION_SOURED, ENDED_STUCK -> Mood.CLOSED;
            case OBSTACLE_STRUCK, STEP_MISSED, STEP_HALF, NOTHING_MOVED -> Mood.TIRED;
            case ENDED_MIXED, CRISIS_AVERTED -> Mood.CALM;
            case OBSTACLE_MET, RECOGNITION_GIVEN, STEP_DONE, ENDED_WELL -> Mood.SMILE;
        };
    }
}
