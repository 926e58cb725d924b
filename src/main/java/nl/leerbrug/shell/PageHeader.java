package nl.leerbrug.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its one main heading, a line below it, and what one can do with the whole page. */
public class PageHeader extends Header {

    private final H1 heading = new H1();
    private final Paragraph intro = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("lb-page-header");
        // The layout moves the focus here after navigation, so that a screen reader starts with the new page.
        heading.getElement().setAttribute("tabindex", "-1");
        intro.addClassName("lb-intro");
        actions.addClassName("lb-actions");
        var words = new Div(heading, intro);
        words.addClassName("lb-page-header-words");
        add(words, actions);
        setHeading(title);
        intro.setVisible(false);
        actions.setVisible(false);
    }

    public PageHeader(String title, String introText) {
        this(title);
        setIntro(introText);
    }

    public final PageHeader setHeading(String title) {
        heading.setText(title);
        return this;
    }

    public final PageHeader setIntro(String introText) {
        intro.setText(introText);
        intro.setVisible(!introText.isBlank());
        return this;
    }

    /** Above the title: where this page belongs, such as a link back to the training. */
    public PageHeader setEyebrow(Component eyebrow) {
        eyebrow.addClassName("lb-eyebrow");
        addComponentAsFirst(eyebrow);
        return this;
    }

    public PageHeader addActions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    public HasText heading() {
        return heading;
    }
}
