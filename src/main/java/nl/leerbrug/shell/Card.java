package nl.leerbrug.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A white sheet on the paper: one matter, with its heading, and at its foot what one can do. */
public class Card extends Section {

    private final Header head = new Header();
    private final Div body = new Div();
    private final Div actions = new Div();

    public Card() {
        addClassName("lb-card");
        head.addClassName("lb-card-head");
        body.addClassName("lb-card-body");
        actions.addClassName("lb-actions");
        head.setVisible(false);
        actions.setVisible(false);
        super.add(head, body, actions);
    }

    public Card(String title) {
        this();
        head.add(new H2(title));
        head.setVisible(true);
    }

    /** Beside the title. */
    public Card setTag(Tag tag) {
        head.add(tag);
        head.setVisible(true);
        return this;
    }

    public Card with(Component... components) {
        body.add(components);
        return this;
    }

    /** At the foot; cards in one row line these up. */
    public Card addActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }
}
