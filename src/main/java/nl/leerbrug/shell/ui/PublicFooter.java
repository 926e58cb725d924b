package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.shell.PublicLink;

import java.util.List;

/** Below every public page: the pages one looks for last, and the settings of this browser. */
class PublicFooter extends Footer {

    PublicFooter(List<PublicLink> pages, PersonalSettings settings) {
        addClassName("lb-public-footer");
        if (!pages.isEmpty()) {
            var nav = new Nav(NavigationList.ofLinks(pages));
            nav.getElement().setAttribute("aria-label", getTranslation("shell.PublicFooter.label"));
            add(nav);
        }
        add(settings, new Paragraph(getTranslation("shell.PublicFooter.mark")));
    }
}
