package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import nl.leerbrug.content.Media;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.simulation.ClientCase;

/** A client's face, with the expression of the moment; without a drawing nothing is shown. */
public class Portrait extends Div {

    private final Media media;
    private final ClientCase client;
    private final Image image = new Image();

    public Portrait(Media media, ClientCase client, Mood mood) {
        this.media = media;
        this.client = client;
        addClassName("lb-portrait");
        add(image);
        show(mood);
    }

    /** Where the name stands beside it the picture says nothing more. */
    public Portrait decorative() {
        image.setAlt("");
        return this;
    }

    public final void show(Mood mood) {
        media.address(client.picture(mood))
                .ifPresentOrElse(
                        address -> {
                            setVisible(true);
                            image.setSrc(address);
                            image.setAlt(words(mood));
                        },
                        () -> setVisible(false));
    }

    private String words(Mood mood) {
        return client.scenarios().values().stream()
                .findFirst()
                .map(scenario ->
                        scenario.client().name() + " " + scenario.method().expression(mood))
                .orElse(client.title());
    }
}
