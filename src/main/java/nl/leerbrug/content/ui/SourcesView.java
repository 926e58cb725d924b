package nl.leerbrug.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.Sources;
import nl.leerbrug.content.Sources.Source;
import nl.leerbrug.content.Sources.Use;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TitledView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the texts refer to, with which texts those are, as far as one may read them. */
@Route(ContentRoutes.SOURCES)
@AnonymousAllowed
class SourcesView extends Div implements BeforeEnterObserver, TitledView {

    private final FilterField filter;
    private final Map<ListItem, String> words = new LinkedHashMap<>();

    SourcesView(Sources sources) {
        addClassName("content-sources");
        filter = new FilterField(ContentRoutes.SOURCES, getTranslation("content.SourcesView.filter"));
        filter.onChange(this::narrow);
        var list = new UnorderedList();
        list.getElement().setAttribute("lang", "nl");
        sources.list().forEach(source -> list.add(row(source, sources.uses(source.id()))));
        add(new PageHeader(title(), getTranslation("content.SourcesView.intro")), filter, list);
    }

    private ListItem row(Source source, List<Use> uses) {
        var type = getTranslation("content.SourceType." + source.type());
        var row = new ListItem(new RenderedTextView(source.reference()).compact(), new Tag(type));
        row.setId("bron-" + source.id());
        if (!uses.isEmpty()) {
            row.add(uses(uses));
        }
        words.put(row, type + " " + source.reference().html().replaceAll("<[^>]*>", ""));
        return row;
    }

    private Component uses(List<Use> uses) {
        var list = new UnorderedList();
        uses.forEach(use -> list.add(
                use.path().isPresent()
                        ? new ListItem(new Anchor("/" + use.path().get(), use.title()))
                        : new ListItem(use.title())));
        return new NativeDetails(getTranslation("content.SourcesView.uses", uses.size()), list);
    }

    private int narrow() {
        words.forEach((row, text) -> row.setVisible(filter.fits(text)));
        return (int) words.keySet().stream().filter(Component::isVisible).count();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.start(event.getLocation().getQueryParameters());
    }

    @Override
    public String title() {
        return getTranslation("content.SourcesView.title");
    }
}
