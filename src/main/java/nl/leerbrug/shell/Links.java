package nl.leerbrug.shell;

import com.vaadin.flow.component.html.Anchor;

/** Links within the application that need no full reload. */
public final class Links {

    private Links() {}

    public static Anchor to(String path, String text) {
        var link = new Anchor("/" + path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    public static Anchor button(String path, String text) {
        var link = to(path, text);
        link.addClassName("lb-button");
        return link;
    }

    public static Anchor primaryButton(String path, String text) {
        var link = button(path, text);
        link.addClassName("lb-button-primary");
        return link;
    }
}
