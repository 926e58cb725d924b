package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import nl.leerbrug.shell.PublicLink;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Links to pages, of which one is marked as the current one. The views' {@code @Menu} titles are translation keys, and
 * the hundreds of their order say which group they stand in.
 */
class NavigationList extends Div {

    private final List<Anchor> links = new ArrayList<>();

    private NavigationList() {
        addClassName("lb-navigation");
    }

    /** What the person who asks may open, in groups. */
    static NavigationList ofMenu() {
        var list = new NavigationList();
        var groups = MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.groupingBy(NavigationList::group, TreeMap::new, Collectors.toList()));
        groups.forEach(list::addGroup);
        return list;
    }

    static NavigationList ofLinks(List<PublicLink> pages) {
        var list = new NavigationList();
        list.add(new UnorderedList(
                pages.stream().map(page -> list.item(page.path(), page.title())).toArray(ListItem[]::new)));
        return list;
    }

    void markCurrent(String path) {
        for (var link : links) {
            var target = withoutSlash(link.getHref());
            var element = link.getElement();
            if (target.equals(path)) {
                element.setAttribute("aria-current", "page");
            } else if (!target.isEmpty() && path.startsWith(target + "/")) {
                element.setAttribute("aria-current", "true");
            } else {
                element.removeAttribute("aria-current");
            }
        }
    }

    private void addGroup(NavigationGroup group, List<MenuEntry> entries) {
        var list = new UnorderedList(entries.stream()
                .map(entry -> item(withoutSlash(entry.path()), getTranslation(entry.title())))
                .toArray(ListItem[]::new));
        group.titleKey().ifPresent(key -> {
            var title = new Span(getTranslation(key));
            title.setId("nav-" + group.name().toLowerCase(java.util.Locale.ROOT));
            title.addClassName("lb-navigation-title");
            list.getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
            add(title);
        });
        add(list);
    }

    private ListItem item(String path, String title) {
        var link = new Anchor("/" + path, title);
        link.setRouterIgnore(false);
        link.getElement().setAttribute("router-link", true);
        links.add(link);
        return new ListItem(link);
    }

    private static NavigationGroup group(MenuEntry entry) {
        return NavigationGroup.of(entry.order() == null ? 0 : entry.order());
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
