package nl.leerbrug.content.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.Pages;
import nl.leerbrug.content.Pages.Menu;
import nl.leerbrug.shell.PublicLink;
import nl.leerbrug.shell.PublicMenu;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The menus that pages name in their front matter, and below every page the words and sources. Pages are Dutch, so their
 * titles are too.
 */
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
        return Stream.concat(
                        links(Menu.FOOTER).stream(),
                        Stream.of(
                                new PublicLink(
                                        ContentRoutes.GLOSSARY,
                                        I18NProvider.translate(locale, "content.GlossaryView.title")),
                                new PublicLink(
                                        ContentRoutes.SOURCES,
                                        I18NProvider.translate(locale, "content.SourcesView.title"))))
                .toList();
    }

    private List<PublicLink> links(Menu menu) {
        return pages.list(menu).stream()
                .map(page -> new PublicLink(page.path(), page.title()))
                .toList();
    }
}
