package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.shell.FrameAccount;
import nl.leerbrug.shell.PublicLink;
import nl.leerbrug.shell.PublicMenu;
import nl.leerbrug.shell.domain.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.Locale;

/** The frame around every page: navigation beside it for who is signed in, above it for a visitor. */
@Layout
@AnonymousAllowed
@JsModule("./shell.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    static final String CONTENT_ID = "inhoud";

    private final Main main = new Main();
    private final NavigationList navigation;
    private boolean firstPage = true;

    MainLayout(ObjectProvider<FrameAccount> account, ObjectProvider<PublicMenu> publicMenu, Preferences preferences) {
        main.setId(CONTENT_ID);
        main.getElement().setAttribute("tabindex", "-1");
        var personal = new PersonalSettings(preferences);
        var person = account.stream().flatMap(there -> there.current().stream()).findFirst();
        var pages = publicMenu.getIfAvailable(() -> NO_PAGES);
        if (person.isPresent()) {
            addClassName("lb-frame");
            navigation = NavigationList.ofMenu();
            var footer = new PublicFooter(pages.footer(getLocale()));
            add(skipLink(), new SideNavigation(navigation, person.get(), account.getObject(), personal), main, footer);
        } else {
            addClassName("lb-public");
            navigation = NavigationList.ofLinks(pages.header(getLocale()));
            add(skipLink(), new PublicHeader(navigation), main, new PublicFooter(pages.footer(getLocale()), personal));
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.markCurrent(event.getLocation().getPath());
        // The first page is announced by the browser itself; later ones only if the focus moves to their heading.
        if (!firstPage) {
            getElement().executeJs("window.leerbrug.arrive()");
        }
        firstPage = false;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The only words of the connection line that the server cannot set by itself.
        getElement()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        getTranslation("shell.MainLayout.online"));
    }

    private Component skipLink() {
        var link = new Anchor("#" + CONTENT_ID, getTranslation("shell.MainLayout.skip"));
        link.addClassName("lb-skip");
        return link;
    }

    private static final PublicMenu NO_PAGES = new PublicMenu() {
        @Override
        public List<PublicLink> header(Locale locale) {
            return List.of();
        }

        @Override
        public List<PublicLink> footer(Locale locale) {
            return List.of();
        }
    };
}
