package nl.leerbrug.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.Pages;
import nl.leerbrug.content.Pages.Page;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.TitledView;

import java.util.Optional;

/** A page that authors wrote. A visitor sees the public ones; any other looks as if it did not exist. */
@Route(ContentRoutes.PAGE + "/:page")
@AnonymousAllowed
class PageView extends Div implements BeforeEnterObserver, TitledView {

    private final transient Pages pages;
    private String title = "";

    PageView(Pages pages) {
        this.pages = pages;
        addClassName("lb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("page").orElse("");
        var page = ContentId.isValid(id) ? pages.find(new ContentId(id)) : Optional.<Page>empty();
        show(page.orElseThrow(() -> new NotFoundException("page " + id)));
    }

    private void show(Page page) {
        title = page.about().title();
        removeAll();
        var text = new RenderedTextView(page.text());
        text.getElement().setAttribute("lang", "nl");
        add(new PageHeader(title, page.about().summary()), text);
    }

    @Override
    public String title() {
        return title;
    }
}
