package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.BrowserTest;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A trainee talks with the first client: by keyboard, after a reload on a narrow screen, and as a test. */
class ConversationE2E extends BrowserTest {

    @Test
    void conversationIsHadByKeyboardAndGoesOnAfterAReloadOnANarrowScreen() {
        open(DESKTOP, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        visit("/oefenen");
        screenIsGood();
        begin("#begin-practice");
        screenIsGood();

        say("2", 1);
        page.keyboard().press("3");
        assertThat(learner()).hasCount(2);
        var before = page.locator(".lb-line").allTextContents();
        page.setViewportSize(PHONE, 800);
        page.reload();
        page.waitForSelector(".lb-choice");

        assertThat(page.locator(".lb-line").allTextContents()).isEqualTo(before);
        say("1", 3);
        screenIsGood();
    }

    @Test
    void aTestIsDoneByKeyboardAloneWithoutGaugesAndEndsWithAVerdict() {
        open(DESKTOP, ColorScheme.DARK);
        signInAs(Role.TRAINEE);
        begin("#begin-test");
        screenIsGood();
        assertThat(page.locator(".lb-gauge")).hasCount(0);
        assertThat(page.locator(".lb-talk-hint")).isHidden();

        chooseAndSay("1", 1);
        chooseAndSay("2", 2);
        screenIsGood();
        page.locator("#move-close").focus();
        page.keyboard().press("Enter");
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Rond het gesprek af"))
                .press("Enter");
        page.locator(".lb-talk-end a").press("Enter");
        page.waitForURL(Pattern.compile(".*/nabespreking/.*"));
        assertThat(page.getByText("Eerst jouw eigen terugblik")).isVisible();
        page.locator("main textarea").first().fill("Ik was zenuwachtig.");
        page.locator("#to-report").press("Enter");
        page.waitForURL(Pattern.compile(".*/verslag"));
        assertThat(page.getByText("Wat het gesprek laat zien")).isVisible();
        assertThat(page.getByText("Nog niet geslaagd").first()).isVisible();
        screenIsGood();
    }

    private void begin(String button) {
        visit("/oefenen");
        page.locator(".lb-client")
                .filter(new Locator.FilterOptions().setHasText("Bruggesprek"))
                .first()
                .locator("a.lb-button")
                .last()
                .press("Enter");
        page.waitForSelector(button);
        screenIsGood();
        page.locator(button).press("Enter");
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector(".lb-choice");
    }

    /** In a test a number marks a line, and the focus goes to the button that says it. */
    private void chooseAndSay(String key, int spoken) {
        page.locator(".lb-choice").first().focus();
        page.keyboard().press(key);
        page.waitForFunction("document.activeElement.id === 'say-this'");
        assertThat(learner()).hasCount(spoken - 1);
        page.keyboard().press("Enter");
        assertThat(learner()).hasCount(spoken);
        page.waitForFunction("document.activeElement.closest('.lb-choices') !== null");
    }

    /** The focus is on the list afterwards, so that the next number works at once. */
    private void say(String key, int spoken) {
        page.locator(".lb-choice").first().focus();
        page.keyboard().press(key);
        assertThat(learner()).hasCount(spoken);
        page.waitForFunction("document.activeElement.closest('.lb-choices') !== null");
    }

    private Locator learner() {
        return page.locator(".lb-line-learner");
    }

    private void screenIsGood() {
        assertAccessible();
        assertFitsTheWidth();
    }
}
