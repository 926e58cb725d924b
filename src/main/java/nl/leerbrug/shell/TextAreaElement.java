package nl.leerbrug.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** The browser's own text area: grows with its text, and weighs nothing. */
@Tag("textarea")
class TextAreaElement extends HtmlComponent {

    TextAreaElement() {
        getElement().setAttribute("rows", "5");
    }

    void setText(String text) {
        getElement().setProperty("value", text);
    }
}
