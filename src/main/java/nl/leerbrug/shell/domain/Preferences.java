package nl.leerbrug.shell.domain;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leerbrug.shell.FrameAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Language and colour scheme of this browser. Both live in cookies that the server reads while it writes the page, so
 * that the first paint is already right.
 */
@Component
public class Preferences {

    private static final String LANGUAGE_COOKIE = "leerbrug-language";
    private static final String SCHEME_COOKIE = "leerbrug-scheme";
    private static final List<Locale> LANGUAGES = List.of(TranslationSetup.DUTCH, TranslationSetup.ENGLISH);
    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private final ObjectProvider<FrameAccount> account;

    Preferences(ObjectProvider<FrameAccount> account) {
        this.account = account;
    }

    /** The account's choice, else this browser's, else what the browser asks for, else Dutch. */
    public Locale language(HttpServletRequest request) {
        return accountLanguage()
                .or(() -> cookie(request, LANGUAGE_COOKIE).flatMap(Preferences::known))
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(asked -> known(asked.getLanguage()).stream())
                        .findFirst())
                .orElse(TranslationSetup.DUTCH);
    }

    public void chooseLanguage(Locale language, HttpServletRequest request, HttpServletResponse response) {
        account.ifAvailable(there -> there.keepLanguage(language));
        keep(LANGUAGE_COOKIE, language.getLanguage(), request, response);
    }

    public ColourScheme scheme(HttpServletRequest request) {
        return cookie(request, SCHEME_COOKIE).flatMap(ColourScheme::parse).orElse(ColourScheme.SYSTEM);
    }

    public void chooseScheme(ColourScheme scheme, HttpServletRequest request, HttpServletResponse response) {
        keep(SCHEME_COOKIE, scheme.value(), request, response);
    }

    private Optional<Locale> accountLanguage() {
        return Optional.ofNullable(account.getIfAvailable())
                .flatMap(FrameAccount::current)
                .flatMap(FrameAccount.Person::language);
    }

    private static Optional<Locale> known(String language) {
        return LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
