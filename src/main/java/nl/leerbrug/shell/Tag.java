package nl.leerbrug.shell;

import com.vaadin.flow.component.html.Span;

/** A word or two on a tinted ground. */
public class Tag extends Span {

    public Tag(String text) {
        this(Notices.Tone.INFO, text);
    }

    public Tag(Notices.Tone tone, String text) {
        super(text);
        addClassNames("lb-tag", tone.className());
    }
}
