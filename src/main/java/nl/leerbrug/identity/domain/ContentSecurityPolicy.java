package nl.leerbrug.identity.domain;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * All of the content security policy. Pages get a nonce for their scripts; every other answer may load nothing. In
 * development mode there is none, because the tools there add scripts of their own.
 *
 * @see "src/docs/decisions/0033-security-headers.md"
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";

    /** Vaadin's client evaluates expressions that the server sends, hence unsafe-eval; its components add style elements. */
    private static final String PAGE = "default-src 'self'; "
            + "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; media-src 'self'; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** A picture or a file that is opened by itself shows, but runs and fetches nothing. */
    private static final String OTHERWISE =
            "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private volatile boolean production;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> page.getVaadinResponse().setHeader("Cache-Control", "no-store"));
        if (production) {
            event.addIndexHtmlRequestListener(ContentSecurityPolicy::protect);
        }
    }

    HeaderWriter forOtherAnswers() {
        return (request, response) -> {
            if (production) {
                response.setHeader(HEADER, OTHERWISE);
            }
        };
    }

    private static void protect(IndexHtmlResponse page) {
        var nonce = Secrets.token();
        page.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(HEADER, PAGE.formatted(nonce));
    }
}
