package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.BrowserTest;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A trainee talks with the first client by keyboard, loses the page halfway and goes on. */
class ConversationE2E extends BrowserTest {

    @Test
    void conversationIsHadByKeyboardAndGoesOnAfterAReloadOnANarrowScreen() {
        open(DESKTOP, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        visit("/oefenen");
        screenIsGood();
        page.locator(".lb-client a.lb-button-primary").first().press("Enter");
        page.waitForSelector("#begin-practice");
        screenIsGood();
        page.locator("#begin-practice").press("Enter");
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector(".lb-choice");
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
