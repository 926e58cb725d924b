package nl.leerbrug.test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.identity.domain.DemoAccounts;
import nl.leerbrug.simulation.domain.attempt.PlannedSeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application with its production bundle in a real browser: run by failsafe, after the bundle was built. One
 * browser serves all tests of a run; each test has a context of its own, so cookies and storage begin empty.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(PlannedSeeds.class)
public abstract class BrowserTest {

    protected static final int PHONE = 360;
    protected static final int DESKTOP = 1280;

    private static final int SMALLEST_TARGET = 44;

    /** What each is that is too small; a box or a choice is as large as the label that works it. */
    private static final String SMALL_TARGETS = """
            least => {
              const size = (target) => {
                const field = target.closest('vaadin-text-field, vaadin-select');
                const whole = field?.shadowRoot.querySelector('[part~=input-field]') ?? target;
                return whole.getBoundingClientRect();
              };
              const inText = (target) => target.matches('a') && getComputedStyle(target).display === 'inline';
              const targets = 'a[href], button, summary, input:not([type=radio], [type=checkbox]), select, textarea, '
                  + 'vaadin-button, vaadin-radio-button, vaadin-checkbox';
              return [...document.querySelectorAll(targets)]
                  .filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
                  .filter((target) => !inText(target))
                  .map((target) => ({ target, box: size(target) }))
                  .filter(({ box }) => box.width > 1 && box.height > 1)
                  .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
                  .map(({ target, box }) => `${target.outerHTML.slice(0, 120)}: ${box.width} x ${box.height}`);
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private DemoAccounts demoAccounts;

    protected Page page;
    private BrowserContext browser;

    /** A page that failed is kept as a picture; the context is closed only after that. */
    @RegisterExtension
    final TestWatcher pictureOfFailure = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext test, Throwable cause) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target", "screenshots", test.getUniqueId().replaceAll("[^\\w.-]+", "_") + ".png")));
            browser.close();
        }

        @Override
        public void testSuccessful(ExtensionContext test) {
            browser.close();
        }
    };

    @BeforeEach
    final void openBrowser() {
        open(DESKTOP, ColorScheme.LIGHT);
    }

    @AfterEach
    final void leaveNothingUnsaid() {
        assertThat(page.isClosed()).isFalse();
    }

    /** Starts again with another window and scheme, as a new visitor. */
    protected final void open(int width, ColorScheme scheme) {
        if (browser != null) {
            browser.close();
        }
        browser = OneBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(width, 800)
                        .setLocale("nl-NL")
                        .setColorScheme(scheme));
        page = browser.newPage();
    }

    protected final void visit(String path) {
        page.navigate(path);
        page.waitForSelector("main h1");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** As the demo person of this role. */
    protected final void signInAs(Role role) {
        visit("/aanmelden");
        fillInSignIn(role);
    }

    protected final void signInAs(DemoAccounts.DemoAccount account) {
        visit("/aanmelden");
        fillIn(account);
    }

    /** On the page that asks for it; the application leads on to where one wanted to be. */
    protected final void fillInSignIn(Role role) {
        fillIn(SystemPrincipal.call("browser test", demoAccounts::provide).stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow());
    }

    /** The server does not know this browser any more. */
    protected final void endSession() {
        page.context()
                .addCookies(List.of(
                        new Cookie("JSESSIONID", "ended").setDomain("localhost").setPath("/")));
    }

    /** Who is no longer signed in is asked to do so first, and comes back to the same address. */
    protected final void signInAsIsAsked(Role role) {
        page.getByText("Je bent een tijdje weg geweest").click();
        page.waitForURL(url -> url.contains("aanmelden"));
        fillInSignIn(role);
    }

    private void fillIn(DemoAccounts.DemoAccount account) {
        page.locator("#email input").fill(account.email().value());
        page.locator("#password input").fill(account.password().orElseThrow());
        page.locator("#password input").press("Enter");
        page.waitForURL(url -> !url.contains("aanmelden"));
        page.waitForSelector("main h1");
    }

    /** Everything that axe can find against WCAG 2.2 AA and its best practices. */
    protected final void assertAccessible() {
        assertAccessible("html");
    }

    /** Of what lies over the page: the page below it is covered. */
    protected final void assertAccessible(String part) {
        // Vaadin's connection line is a live region of its own beside the page, hidden while all is well.
        var findings = new AxeBuilder(page)
                .include(part)
                .exclude("vaadin-connection-indicator")
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(findings.stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList()))
                .isEmpty();
    }

    /** What one taps is large enough for a thumb; links in running text aside. */
    protected final void assertTargetsAreLarge() {
        assertThat(page.evaluate(SMALL_TARGETS, SMALLEST_TARGET)).isEqualTo(List.of());
    }

    protected final void assertFitsTheWidth() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
