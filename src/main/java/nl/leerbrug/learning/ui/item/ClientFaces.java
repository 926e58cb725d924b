package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.simulation.ClientCase;

import java.util.List;
import java.util.Optional;

/** Clients as one meets them on a practice item: face, name and a line about them. */
@SpringComponent
class ClientFaces {

    Component list(List<ClientCase> clients) {
        var list = new Div();
        list.addClassName("lb-faces");
        clients.forEach(client -> list.add(face(client)));
        return list;
    }

    Component face(ClientCase client) {
        var name = new Span(client.title());
        name.addClassName("lb-face-name");
        var words = new Div(name, new Span(client.summary()));
        words.addClassName("lb-face-words");
        var face = new Div();
        face.addClassName("lb-face");
        // The name stands beside it, so the picture says nothing more.
        Optional.ofNullable(client.portraits().get(Mood.CALM)).ifPresent(address -> face.add(new Image(address, "")));
        face.add(words);
        return face;
    }
}
