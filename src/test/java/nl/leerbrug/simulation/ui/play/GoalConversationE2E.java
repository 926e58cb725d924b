package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.DialogueEvent.MoveMade;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.PlannedSeeds;
import nl.leerbrug.test.BrowserTest;
import nl.leerbrug.test.Hand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A whole goal conversation on a narrow screen by keyboard alone: the talk, the plan filled in beside it, and its page.
 * Each kind of screen is looked at once.
 */
class GoalConversationE2E extends BrowserTest {

    private static final long SEEDS_FROM = 5000;
    private static final String SHEET = "#talk-sheet";

    @Autowired
    private ClientShelf shelf;

    @Autowired
    private PlannedSeeds seeds;

    private final Set<String> seen = new HashSet<>();

    @Test
    void wholeConversationWithOneClientAndItsPlanAreDoneByKeyboardOnANarrowScreen() {
        open(PHONE, ColorScheme.LIGHT);

        talkWith(new CaseId("amina-warsame"));

        assertThat(page.getByText("Amina: akkoord")).isVisible();
        takeThePlanHome();
    }

    @Test
    void wholeConversationWithTwoVoicesAndItsPlanAreDoneByKeyboardOnANarrowScreen() {
        open(PHONE, ColorScheme.DARK);

        talkWith(new CaseId("santos-de-wit"));

        assertThat(page.getByText("Mónica: akkoord")).isVisible();
        var said = page.locator(".lb-line-client").allTextContents();
        // Both are heard, and each by name.
        assertThat(said).anyMatch(line -> line.contains("Mónica zegt:"));
        assertThat(said).anyMatch(line -> line.contains("Ricardo zegt:"));
        takeThePlanHome();
    }

    private void talkWith(CaseId client) {
        signInAs(Role.TRAINEE);
        var expert = new ExpertPlays(shelf, client).goal(SEEDS_FROM);
        var hand = new Hand.Keyboard(page);
        var talk = new TalkOnScreen(page, hand, expert.scenario(), this::look);
        seeds.plan(expert.state().seed());
        visit("/" + SimulationRoutes.client(client));
        look("the client");
        hand.press(page.locator("#begin-practice-goal"));
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector(".lb-choice");
        look("the conversation");

        moves(expert, talk);

        assertThat(page.getByText("Het gesprek is afgerond.")).isVisible();
        look("the end");
        talk.plan().openSheet();
    }

    private static void moves(Play expert, TalkOnScreen talk) {
        expert.events().stream()
                .filter(MoveMade.class::isInstance)
                .map(MoveMade.class::cast)
                .forEach(talk::make);
    }

    private void takeThePlanHome() {
        new Hand.Keyboard(page).press(page.locator(SHEET + " a"));
        page.waitForURL(Pattern.compile(".*/plan"));
        assertThat(page.locator(".lb-client-plan section")).hasCount(7);
        look("the plan at home");
    }

    private void look(String what) {
        if (seen.add(what)) {
            // Where nothing is half below the head of the page, which stays.
            page.evaluate("scrollTo(0, 0)");
            assertAccessible(page.locator(SHEET).isVisible() ? SHEET : "html");
            assertFitsTheWidth();
            assertTargetsAreLarge();
        }
    }
}
