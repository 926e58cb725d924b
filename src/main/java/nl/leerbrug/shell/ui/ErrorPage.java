package nl.leerbrug.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.leerbrug.shell.domain.ErrorReporting;
import nl.leerbrug.shell.domain.Preferences;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The page for what goes wrong outside Vaadin: a file that is not there, a refused request, a broken filter. */
@Controller
class ErrorPage implements ErrorController {

    private final ErrorReporting reporting;
    private final Preferences preferences;
    private final I18NProvider translations;
    private final String template;

    ErrorPage(ErrorReporting reporting, Preferences preferences, I18NProvider translations) throws IOException {
        this.reporting = reporting;
        this.preferences = preferences;
        this.translations = translations;
        this.template =
                new ClassPathResource("error-page.html", ErrorPage.class).getContentAsString(StandardCharsets.UTF_8);
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request) {
        var status = status(request);
        var language = preferences.language(request);
        var view = view(status);
        var page = template.replace("{language}", language.getLanguage())
                .replace("{scheme}", preferences.scheme(request).value())
                .replace("{title}", text("shell." + view + ".title", language))
                .replace("{text}", text("shell." + view + ".text", language))
                .replace("{reference}", status.is5xxServerError() ? reference(request, language) : "")
                .replace("{home}", text("shell.ProblemPage.home", language));
        return ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(page);
    }

    private String reference(HttpServletRequest request, Locale language) {
        var where = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var problem = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("an answer of status " + status(request) + " without an exception");
        return text("shell.UnexpectedErrorView.reference", language, reporting.report(where, problem));
    }

    private String text(String key, Locale language, Object... parameters) {
        return HtmlUtils.htmlEscape(translations.getTranslation(key, language, parameters));
    }

    private static String view(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "NotFoundView";
            case UNAUTHORIZED, FORBIDDEN -> "NoAccessView";
            default -> "UnexpectedErrorView";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
            return HttpStatus.NOT_FOUND;
        }
        var status = HttpStatus.resolve(code);
        if (status == null) {
            return HttpStatus.INTERNAL_SERVER_ERROR;
        }
        // The site is closed by default, so an address that nobody knows is refused rather than searched for.
        var unknownAddress = status == HttpStatus.FORBIDDEN && "GET".equals(request.getMethod());
        return unknownAddress ? HttpStatus.NOT_FOUND : status;
    }
}
