package nl.leerbrug.shell.domain;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Completes the first answer: language, scheme and typeface are there before any script runs. */
@Component
class IndexPage implements VaadinServiceInitListener {

    /** The two weights that nearly every page shows above the fold; the third follows when the styles ask for it. */
    private static final List<Integer> PRELOADED_WEIGHTS = List.of(400, 700);

    /** Ground and text colour of both schemes, so that nobody sees a white flash while the bundle loads. */
    private static final String FIRST_PAINT = """
            html{color-scheme:light dark;background:light-dark(#FBF8F2,#11181A);color:light-dark(#1C292D,#E8EDEC)}\
            html[data-scheme=light]{color-scheme:light}html[data-scheme=dark]{color-scheme:dark}""";

    private final Preferences preferences;
    private final I18NProvider translations;

    IndexPage(Preferences preferences, I18NProvider translations) {
        this.preferences = preferences;
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        var request = (VaadinServletRequest) response.getVaadinRequest();
        var language = preferences.language(request);
        var document = response.getDocument();
        var html = document.child(0);
        html.attr("lang", language.getLanguage());
        html.attr("data-scheme", preferences.scheme(request).value());
        var head = document.head();
        head.appendElement("style").appendText(FIRST_PAINT);
        for (var weight : PRELOADED_WEIGHTS) {
            head.appendElement("link")
                    .attr("rel", "preload")
                    .attr("as", "font")
                    .attr("type", "font/woff2")
                    .attr("crossorigin", "")
                    .attr("href", "/fonts/atkinson-next-" + weight + ".cache.woff2");
        }
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/icons/leerbrug.svg");
        head.appendElement("link").attr("rel", "manifest").attr("href", "/manifest.webmanifest");
        describe(head, language);
        document.body()
                .appendElement("noscript")
                .appendElement("p")
                .text(translations.getTranslation("shell.IndexPage.needsScript", language));
    }

    private void describe(Element head, Locale language) {
        head.appendElement("meta")
                .attr("name", "description")
                .attr("content", translations.getTranslation("shell.IndexPage.description", language));
        themeColour(head, "light", "#FBF8F2");
        themeColour(head, "dark", "#11181A");
    }

    private static void themeColour(Element head, String scheme, String colour) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }
}
