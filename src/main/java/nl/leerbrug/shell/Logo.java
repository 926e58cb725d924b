package nl.leerbrug.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;

/** The mark: a deck on four pillars. */
public final class Logo {

    private Logo() {}

    /** Wrapped, because an svg as the root of a component would be made outside its namespace. Without a name for screen readers; the words beside it say it. */
    public static Component mark() {
        return new Html("""
                <span class="lb-logo"><svg viewBox="0 0 34 26" width="34" height="26" aria-hidden="true" focusable="false">\
                <path d="M2 8.5C10 1 24 1 32 8.5" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/>\
                <g fill="currentColor"><rect x="4.5" y="13" width="4" height="12" rx="1.2"/>\
                <rect x="11.5" y="13" width="4" height="12" rx="1.2"/>\
                <rect x="18.5" y="13" width="4" height="12" rx="1.2" opacity=".6"/>\
                <rect x="25.5" y="13" width="4" height="12" rx="1.2" opacity=".35"/></g></svg></span>""");
    }
}
