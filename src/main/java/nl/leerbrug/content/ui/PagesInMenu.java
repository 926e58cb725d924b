package nl.leerbrug.content.ui;

import nl.leerbrug.content.Pages;
import nl.leerbrug.content.Pages.Menu;
import nl.leerbrug.shell.PublicLink;
import nl.leerbrug.shell.PublicMenu;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** The menus that pages name in their front matter. Pages are Dutch, so their titles are too. */
@Component
class PagesInMenu implements PublicMenu {

    private final Pages pages;

    PagesInMenu(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<PublicLink> header(Locale locale) {
        return links(Menu.MAIN);
    }

    @Override
    public List<PublicLink> footer(Locale locale) {
        return links(Menu.FOOTER);
    }

    private List<PublicLink> links(Menu menu) {
        return pages.list(menu).stream()
                .map(page -> new PublicLink(page.path(), page.title()))
                .toList();
    }
}
