package nl.leerbrug;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import nl.leerbrug.test.OneBrowser;
import nl.leerbrug.test.RunningProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The promise of the product: application and database are killed in the middle of a reflection, and nothing is gone. */
class KilledInMidSentenceE2E {

    private static final String LESSON = "/leren/light-training/stress-in-vijf-minuten";
    private static final String CHECK = "/leren/light-training/l0-kennischeck";
    private static final LocatorAssertions.HasValueOptions PATIENTLY =
            new LocatorAssertions.HasValueOptions().setTimeout(20_000);

    /** Each test has a folder of its own. */
    private static final AtomicInteger starts = new AtomicInteger();

    private RunningProduct product;
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void start() throws IOException {
        product = RunningProduct.start(Path.of(
                "target", "killed-%d-%d".formatted(ProcessHandle.current().pid(), starts.incrementAndGet())));
        browser = OneBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(product.address())
                        .setLocale("nl-NL"));
        page = browser.newPage();
    }

    @AfterEach
    void stop() {
        browser.close();
        product.close();
    }

    @Test
    void whatWasSavedAndWhatWasBeingTypedAreBothThereAfterwards() throws IOException {
        signIn();
        page.navigate("/leerpad");
        page.locator("#start-light-training").click();
        page.waitForSelector("#next-step");
        page.navigate(LESSON);
        reflection().fill("Ik vergat mijn sleutels.");
        assertThat(page.locator(".lb-lesson-text .lb-autosave").first())
                .containsText(
                        Pattern.compile("Opgeslagen"), new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));

        product.kill();
        reflection().pressSequentially(" Ik had rust nodig.");
        product.startAgain();
        signIn();
        page.navigate("/vandaag");
        page.locator("#next-step").click();

        assertThat(page).hasURL(Pattern.compile(".*" + LESSON));
        assertThat(reflection()).hasValue("Ik vergat mijn sleutels. Ik had rust nodig.", PATIENTLY);
        assertThat(reloadedInAnotherBrowser()).startsWith("Ik vergat mijn sleutels.");
    }

    /** By the demo trainee who has read the lessons that come first. */
    @Test
    void anAttemptGoesOnAtTheQuestionWhereItWas() throws IOException {
        signIn("trainee halfway");
        page.navigate(CHECK);
        page.locator("#begin").click();
        assertThat(page.locator("main h1")).hasText("Vraag 1 van 11");
        page.locator("vaadin-radio-button").first().click();
        page.locator("#submit").click();
        page.locator("#verdict").waitFor();

        product.kill();
        product.startAgain();
        signIn("trainee halfway");
        page.navigate(CHECK);
        page.locator("#continue").click();

        assertThat(page.locator("main h1")).hasText("Vraag 2 van 11");
    }

    private Locator reflection() {
        return page.locator(".lb-lesson-text .lb-autosave textarea").first();
    }

    /** Without this browser's own memory: what the server really has. */
    private String reloadedInAnotherBrowser() {
        try (var other = OneBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(product.address())
                        .setLocale("nl-NL"))) {
            page = other.newPage();
            signIn();
            page.navigate(LESSON);
            reflection().waitFor();
            return reflection().inputValue();
        }
    }

    private void signIn() {
        signIn("trainee");
    }

    private void signIn(String who) {
        var account = product.account(who);
        page.navigate("/aanmelden");
        page.locator("#email input").fill(account.getFirst());
        page.locator("#password input").fill(account.getLast());
        page.locator("#password input").press("Enter");
        page.waitForURL(url -> !url.contains("aanmelden"));
    }
}
