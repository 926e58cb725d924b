package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.BrowserTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What happens to a browser in the middle of a conversation; the whole way is in {@link FirstClientE2E}. */
class ConversationE2E extends BrowserTest {

    @Test
    void conversationGoesOnAfterAReloadTheBackButtonAndAnExpiredSession() {
        open(DESKTOP, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        begin();
        say("2", 1);
        say("3", 2);
        var address = page.url();
        var said = lines();

        page.setViewportSize(PHONE, 800);
        page.reload();
        page.waitForSelector(".lb-choice");
        assertThat(lines()).isEqualTo(said);
        assertAccessible();
        assertFitsTheWidth();

        page.goBack();
        page.waitForSelector("#begin-practice");
        page.goForward();
        page.waitForSelector(".lb-choice");
        assertThat(page.url()).isEqualTo(address);
        assertThat(lines()).isEqualTo(said);
        say("1", 3);
        said = lines();

        endSession();
        page.locator(".lb-choice").first().click();
        // The line was not said.
        signInAsIsAsked(Role.TRAINEE);
        page.waitForSelector(".lb-choice");
        assertThat(page.url()).isEqualTo(address);
        assertThat(lines()).isEqualTo(said);
        say("1", 4);
    }

    private void begin() {
        visit("/oefenen");
        page.locator(".lb-client")
                .filter(new Locator.FilterOptions().setHasText("Bruggesprek"))
                .first()
                .locator("a.lb-button")
                .last()
                .click();
        page.waitForSelector("#begin-practice");
        page.locator("#begin-practice").click();
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector(".lb-choice");
    }

    /** The focus is on the list afterwards, so that the next number works at once. */
    private void say(String key, int spoken) {
        page.locator(".lb-choice").first().focus();
        page.keyboard().press(key);
        assertThat(page.locator(".lb-line-learner")).hasCount(spoken);
        page.waitForFunction("document.activeElement.closest('.lb-choices') !== null");
    }

    private List<String> lines() {
        return page.locator(".lb-line").allTextContents();
    }
}
