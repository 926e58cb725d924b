package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.test.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A trainee talks with the first client: by keyboard, to the end on a narrow screen, and as a test. */
class ConversationE2E extends BrowserTest {

    @Autowired
    private ContentCatalog catalog;

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
    void practiceIsPlayedToTheEndGoneBackInAndComparedOnANarrowScreen() {
        open(PHONE, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        begin("#begin-practice");
        var talk = new TalkOnScreen(page, goodLines());

        talk.wholeBridgeConversation();
        screenIsGood();
        assertThat(talk.levelsNoted()).isEqualTo(9);
        var first = page.url();
        page.locator(".lb-talk-end a").click();
        page.waitForURL(Pattern.compile(".*/nabespreking/.*"));
        screenIsGood();
        report().click();
        page.waitForURL(Pattern.compile(".*/verslag"));
        assertThat(page.getByText("Drie kijken op de brug").first()).isVisible();
        screenIsGood();

        page.locator(".lb-turns vaadin-button:has-text('Ga terug naar dit moment')")
                .nth(1)
                .click();
        page.waitForURL(url -> url.contains("/oefenen/gesprek/") && !url.equals(first));
        page.waitForSelector(".lb-choice");
        assertThat(learner()).hasCount(1);
        talk.act("#move-silence");
        talk.close();
        page.locator(".lb-talk-end a").click();
        page.waitForURL(Pattern.compile(".*/nabespreking/.*"));
        report().click();
        page.getByText("Leg naast elkaar").first().click();
        page.waitForURL(Pattern.compile(".*/vergelijken/.*"));
        assertThat(page.locator("main h2:has-text('Vanaf zet 2')")).isVisible();
        assertThat(page.locator(".lb-pair h4").first()).hasText("Dit gesprek");
        screenIsGood();
        page.setViewportSize(DESKTOP, 800);
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
        report().press("Enter");
        assertThat(page.getByText("Wat het gesprek laat zien")).isVisible();
        assertThat(page.getByText("Nog niet geslaagd").first()).isVisible();
        screenIsGood();
    }

    private void begin(String button) {
        visit("/oefenen");
        page.locator(".lb-client").first().locator("a.lb-button").last().press("Enter");
        page.waitForSelector(button);
        screenIsGood();
        page.locator(button).press("Enter");
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector(".lb-choice");
    }

    /** From one's own look back to what can be seen. */
    private Locator report() {
        return page.locator(".lb-debrief a.lb-button-primary");
    }

    /** Words that a trainer would call good, so that no client leaves halfway. */
    private Set<String> goodLines() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(PersonId.random().toString(), "", Role.TRAINEE.authority()));
        try {
            return catalog.list(ClientCase.class).stream()
                    .flatMap(client -> client.value().scenarios().values().stream())
                    .flatMap(scenario -> scenario.utterances().stream())
                    .filter(line -> line.quality() == Quality.GOOD)
                    .flatMap(line -> line.texts().stream())
                    .collect(Collectors.toSet());
        } finally {
            SecurityContextHolder.clearContext();
        }
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
