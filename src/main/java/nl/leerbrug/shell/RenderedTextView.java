package nl.leerbrug.shell;

import com.vaadin.flow.component.html.Div;
import nl.leerbrug.shared.RenderedText;

/** Shows text that went through the Markdown pipeline, in the typography of lessons. */
public class RenderedTextView extends Div {

    public RenderedTextView() {
        addClassName("lb-prose");
    }

    public RenderedTextView(RenderedText text) {
        this();
        setText(text);
    }

    /** {@link RenderedText} is sanitised by contract, so it may enter the page as it is. */
    public final void setText(RenderedText text) {
        getElement().setProperty("innerHTML", text.html());
    }

    /** Smaller, for a few lines inside a card or a question. */
    public RenderedTextView compact() {
        addClassName("lb-prose-compact");
        return this;
    }
}
