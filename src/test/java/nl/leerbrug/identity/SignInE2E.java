package nl.leerbrug.identity;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.Application;
import nl.leerbrug.database.TestDatabase;
import nl.leerbrug.identity.domain.DemoAccounts;
import nl.leerbrug.test.AppRoutes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser may rely on, over real HTTP: closed routes, cookies, headers, and sign-in that outlives a restart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInE2E {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    /** The error page may say "not found" about what one may not see. */
    private static final List<Integer> REFUSED = List.of(403, 404);

    private ConfigurableApplicationContext application;
    private DemoAccounts.DemoAccount sanne;
    private CookieManager cookies = new CookieManager();
    private HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.profiles.active=demo",
                        "--vaadin.productionMode=true",
                        "--leerbrug.database.url=" + TestDatabase.url("sign_in_e2e"));
        sanne = SystemPrincipal.call(
                        "test", () -> application.getBean(DemoAccounts.class).provide())
                .getFirst();
        openBrowser();
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void everyRouteThatIsNotPublicLeadsVisitorsToSignIn() throws Exception {
        openBrowser();
        for (var route : AppRoutes.all().entrySet()) {
            var answer = get("/" + route.getKey().replaceAll(":[a-z]+[?*]?", "x"));

            if (route.getValue().isAnnotationPresent(AnonymousAllowed.class)) {
                assertThat(answer.statusCode()).as(route.getKey()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).as(route.getKey()).isEqualTo(302);
                assertThat(location(answer)).as(route.getKey()).endsWith("/aanmelden");
            }
        }
    }

    @Test
    void whatIsNoRouteIsShut() throws Exception {
        openBrowser();

        assertThat(get("/actuator/env").statusCode()).isEqualTo(302);
        signIn(sanne.email().value(), sanne.password().orElseThrow(), false);
        assertThat(get("/actuator/env").statusCode()).isIn(REFUSED);
    }

    @Test
    void signInLeadsToThePageThatWasAskedForInANewSession() throws Exception {
        openBrowser();
        get("/mijn-gegevens");
        token();
        var before = cookie("JSESSIONID").getValue();

        var answer = signIn(sanne.email().value(), sanne.password().orElseThrow(), false);

        assertThat(location(answer)).endsWith("/mijn-gegevens");
        assertThat(cookie("JSESSIONID").getValue()).isNotEqualTo(before);
        assertThat(get("/mijn-gegevens").statusCode()).isEqualTo(200);
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .doesNotContain("leerbrug-device");
    }

    @Test
    void unknownAccountsGetTheAnswerOfAWrongPassword() throws Exception {
        openBrowser();
        var wrong = signIn(sanne.email().value(), "iets anders", false);
        var unknown = signIn("niemand@example.nl", "iets anders", false);

        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(302);
        assertThat(location(unknown)).isEqualTo(location(wrong)).endsWith("/aanmelden?fout");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
    }

    @Test
    void aForgedSignInAndAForgedSignOutDoNothing() throws Exception {
        openBrowser();
        var forged = post(
                "/aanmelden",
                "username=" + sanne.email() + "&password="
                        + encode(sanne.password().orElseThrow()));
        assertThat(location(forged)).endsWith("/aanmelden?opnieuw");
        assertThat(get("/mijn-gegevens").statusCode()).isEqualTo(302);

        signIn(sanne.email().value(), sanne.password().orElseThrow(), false);
        assertThat(post("/logout", "").statusCode()).isIn(REFUSED);
        assertThat(get("/mijn-gegevens").statusCode()).isEqualTo(200);
    }

    @Test
    void aRememberedBrowserIsStillSignedInAfterARestart() throws Exception {
        openBrowser();
        signIn(sanne.email().value(), sanne.password().orElseThrow(), true);
        var device = cookie("leerbrug-device");

        stop();
        start();
        openBrowser();
        cookies.getCookieStore().add(here(), device);
        device.setPath("/");

        assertThat(get("/mijn-gegevens").statusCode()).isEqualTo(200);
        assertThat(cookie("leerbrug-device").getValue()).isNotEqualTo(device.getValue());
    }

    @Test
    void pagesCarryTheHeadersThatKeepThemSafe() throws Exception {
        openBrowser();

        var page = get("/aanmelden");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'nonce-", "'strict-dynamic'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(page.headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("X-Frame-Options", List.of("DENY"))
                .containsEntry("Referrer-Policy", List.of("same-origin"))
                .containsEntry("Cross-Origin-Opener-Policy", List.of("same-origin"))
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsKey("Permissions-Policy")
                .doesNotContainKey("Strict-Transport-Security");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void behindAProxyWithHttpsCookiesAreSecure() throws Exception {
        openBrowser();

        var page = browser.send(
                HttpRequest.newBuilder(here().resolve("/aanmelden"))
                        .header("X-Forwarded-Proto", "https")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private void openBrowser() {
        cookies = new CookieManager();
        browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private HttpResponse<String> signIn(String name, String password, boolean remember) throws Exception {
        var form = "username=" + encode(name) + "&password=" + encode(password) + "&_csrf=" + encode(token())
                + (remember ? "&remember-me=on" : "");
        return post("/aanmelden", form);
    }

    private String token() throws Exception {
        var page = TOKEN.matcher(get("/aanmelden").body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(here().resolve(path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(here().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI here() {
        return URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
    }

    private HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
