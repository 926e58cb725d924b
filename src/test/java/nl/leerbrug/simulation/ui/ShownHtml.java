package nl.leerbrug.simulation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.util.List;

/** The screen as HTML, as far as the server knows it. */
public final class ShownHtml {

    private ShownHtml() {}

    public static String text() {
        return page().text();
    }

    public static List<String> select(String selector) {
        return page().select(selector).eachText();
    }

    private static Document page() {
        var html = new StringBuilder();
        // The page itself hangs in a wrapper that is no child of the UI's element.
        UI.getCurrent().getChildren().forEach(child -> write(child.getElement(), html));
        return Jsoup.parse(html.toString());
    }

    private static void write(Element element, StringBuilder html) {
        if (element.isTextNode()) {
            html.append(element.getOuterHTML());
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        var inner = element.getProperty("innerHTML");
        html.append("<div class=\"%s\" role=\"%s\">"
                .formatted(
                        element.getAttribute("class") == null ? "" : element.getAttribute("class"),
                        element.getAttribute("role") == null ? "" : element.getAttribute("role")));
        if (inner != null) {
            html.append(inner);
        }
        element.getChildren().forEach(child -> write(child, html));
        html.append("</div>");
    }
}
