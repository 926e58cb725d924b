package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.simulation.ClientCase;
import org.jspecify.annotations.Nullable;

/** The face of a client or of who else speaks, as it is in the version at hand; without a drawing nothing is shown. */
public class Portrait extends Div {

    private final ClientCase client;
    private final Image image = new Image();
    private boolean decorative;

    public Portrait(ClientCase client, Mood mood) {
        this.client = client;
        addClassName("lb-portrait");
        add(image);
        show(mood);
    }

    /** Where the name stands beside it the picture says nothing more. */
    public Portrait decorative() {
        decorative = true;
        image.setAlt("");
        return this;
    }

    public final void show(Mood mood) {
        show(null, mood);
    }

    /** @param voice who spoke last; absent: the client */
    public final void show(@Nullable VoiceId voice, Mood mood) {
        var address = client.portrait(voice, mood);
        setVisible(address.isPresent());
        address.ifPresent(source -> {
            image.setSrc(source);
            image.setAlt(decorative ? "" : words(voice, mood));
        });
    }

    private String words(@Nullable VoiceId voice, Mood mood) {
        return client.scenarios().values().stream()
                .findFirst()
                .map(scenario -> scenario.client().nameOf(voice) + " "
                        + scenario.method().expression(mood))
                .orElse(client.title());
    }
}
