package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.PublicLink;

import java.util.List;

/** Below every page: the pages one looks for last, and for visitors the settings of this browser. */
class PublicFooter extends Footer {

    /** For who is signed in: their settings stand beside the navigation. */
    PublicFooter(List<PublicLink> pages) {
        addClassName("lb-public-footer");
        if (!pages.isEmpty()) {
            var nav = new Nav(NavigationList.ofLinks(pages));
            nav.getElement().setAttribute("aria-label", getTranslation("shell.PublicFooter.label"));
            add(nav);
        }
        add(new Paragraph(getTranslation("shell.PublicFooter.mark")));
    }

    PublicFooter(List<PublicLink> pages, PersonalSettings settings) {
        this(pages);
        addComponentAtIndex(getComponentCount() - 1, settings);
    }
}
