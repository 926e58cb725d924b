package nl.leerbrug.shell;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The frame in a browser: reachable by everyone, by keyboard, on a phone, in both schemes. */
class PublicPagesE2E extends BrowserTest {

    private static final int MOST_BYTES = 350 * 1024;
    private static final int MOST_REQUESTS = 20;

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "360,DARK", "1280,LIGHT", "1280,DARK"})
    void publicPagesAreAccessible(int width, ColorScheme scheme) {
        open(width, scheme);

        visit("/");
        assertAccessible();
        assertFitsTheWidth();

        visit("/aanmelden");
        assertAccessible();
        assertFitsTheWidth();
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "1280,DARK"})
    void todayIsAccessibleAndKnowsWhoIsThere(int width, ColorScheme scheme) {
        open(width, scheme);
        signInAs(Role.TRAINEE);

        assertThat(page.locator("main h1")).containsText("Sanne");
        assertAccessible();
        assertFitsTheWidth();
    }

    @Test
    void theKeyboardReachesTheContentAndEveryPageOfTheMenu() {
        signInAs(Role.TRAINEE);
        visit("/vandaag");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Naar de inhoud");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/vandaag(#.*)?$"));

        var last = page.locator(".lb-panel .lb-navigation a").last();
        last.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main h1")).isFocused();
        assertThat(last).hasAttribute("aria-current", "page");
    }

    @Test
    void theMenuOnAPhoneOpensAndClosesByKeyboard() {
        open(PHONE, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        var panel = page.locator(".lb-panel");
        assertThat(panel).isHidden();

        page.locator(".lb-menu-button").focus();
        page.keyboard().press("Enter");
        assertThat(panel).isVisible();
        assertAccessible();

        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
    }

    @Test
    void theChosenSchemeIsThereBeforeTheFirstPaint() {
        visit("/");

        page.locator("#scheme-dark").click();
        assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");

        var answer = page.request().get("/").text();
        assertThat(answer).contains("data-scheme=\"dark\"");
    }

    @Test
    void theLanguageCanBeSwitchedAndStays() {
        visit("/");

        page.locator("#language").click();
        assertThat(page.locator("#sign-in")).hasText("Sign in");

        visit("/aanmelden");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void anUnknownAddressSaysSoAndLeadsOn() {
        signInAs(Role.TRAINEE);

        visit("/dit-bestaat-niet");

        assertThat(page.locator("main h1")).hasText("Deze pagina is er niet");
        page.locator("main a").click();
        assertThat(page.locator("main h1")).containsText("Goed dat je er bent");
    }

    @Test
    void aFirstVisitStaysWithinItsBudget() {
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);

        visit("/");

        var bytes = answers.stream()
                .mapToInt(answer -> answer.request().sizes().responseBodySize
                        + answer.request().sizes().responseHeadersSize)
                .sum();
        assertThat(answers).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }
}
