package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

import java.util.HashMap;
import java.util.Map;

/** Leads through a list that is too long for one screen; pages are part of the address, so that "back" works. */
class Pager extends Nav {

    static final int SIZE = 25;
    static final String PARAMETER = "pagina";

    private final String path;

    Pager(String path) {
        this.path = path;
        addClassName("identity-pager");
        getElement().setAttribute("aria-label", getTranslation("identity.Pager.label"));
    }

    /** The page the address asks for, from 0. */
    static int page(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PARAMETER)
                .filter(typed -> typed.matches("[1-9][0-9]{0,5}"))
                .map(typed -> Integer.parseInt(typed) - 1)
                .orElse(0);
    }

    void show(int page, int total, Map<String, String> otherParameters) {
        removeAll();
        setVisible(total > SIZE);
        var first = page * SIZE + 1;
        var last = Math.min(total, first + SIZE - 1);
        if (page > 0) {
            add(link("identity.Pager.previous", page - 1, otherParameters));
        }
        add(new Span(getTranslation("identity.Pager.range", first, last, total)));
        if (last < total) {
            add(link("identity.Pager.next", page + 1, otherParameters));
        }
    }

    private Anchor link(String textKey, int page, Map<String, String> otherParameters) {
        var parameters = new HashMap<>(otherParameters);
        parameters.put(PARAMETER, String.valueOf(page + 1));
        var link = new Anchor(
                "/" + path + "?" + QueryParameters.simple(parameters).getQueryString(), getTranslation(textKey));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
