package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.simulation.ClientCase;

/** A client's face, as it is in the version at hand, with the expression of the moment; without a drawing nothing is shown. */
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
        var address = client.portraits().get(mood);
        setVisible(address != null);
        if (address != null) {
            image.setSrc(address);
            image.setAlt(decorative ? "" : words(mood));
        }
    }

    private String words(Mood mood) {
        return client.scenarios().values().stream()
                .findFirst()
                .map(scenario ->
                        scenario.client().name() + " " + scenario.method().expression(mood))
                .orElse(client.title());
    }
}
