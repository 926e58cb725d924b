package nl.leerbrug.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that somebody else said or wrote. */
@Tag("blockquote")
public class BlockQuote extends HtmlContainer {

    public BlockQuote(String words) {
        addClassName("lb-quote");
        setText(words);
    }
}
