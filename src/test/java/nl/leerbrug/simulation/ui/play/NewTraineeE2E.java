package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.DialogueEvent.MoveMade;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.Role;
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

/**
 * As somebody who is new here: from the link to set a password, with three clients in turn, the bridge, the goal on one's
 * own bridge, the plan to take home, six weeks later, and the debrief. One goes by what the screens offer alone.
 */
class NewTraineeE2E extends BrowserTest {

    private static final String EMAIL = "nieuw@example.nl";
    private static final String PASSWORD = "vier paarden onder de brug";
    private static final Pattern CONVERSATION = Pattern.compile(".*/oefenen/gesprek/[^/]*");

    @Autowired
    private ClientShelf shelf;

    @Autowired
    private PlannedSeeds seeds;

    private final Hand hand = new Hand.Quick();
    private final Set<String> seen = new HashSet<>();

    @Test
    void newTraineeGoesTheWholeWayWithThreeClients() {
        signInAsNew();
        link("Oefenen").first().click();

        wholeWay("linda-verhoeven", false);
        link("Oefen met iemand anders").click();
        wholeWay("kees-van-dongen", true);
        link("Oefen met iemand anders").click();
        wholeWay("santos-de-wit", false);

        link("Oefenplan").first().click();
        assertThat(page.locator("main h1")).hasText("Oefenplan");
        look("the practice plan");
    }

    /** The network office makes the account; the rest one does oneself. */
    private void signInAsNew() {
        signInAs(Role.NETWORK_OFFICE);
        visit("/" + IdentityRoutes.NEW_ACCOUNT);
        hand.type(page.locator("#name input"), "Mila Jansen");
        hand.type(page.locator("#email input"), EMAIL);
        hand.tick(page.locator("#role-TRAINEE"));
        hand.press(page.locator("#create"));
        hand.press(page.locator("#make-link"));
        var invitation = page.locator("#link input").inputValue();

        open(DESKTOP, ColorScheme.LIGHT);
        page.navigate(invitation);
        hand.type(page.locator("#new-password input"), PASSWORD);
        hand.press(page.locator("#save"));
        page.waitForURL(Pattern.compile(".*/aanmelden.*"));
        assertThat(page.locator("#email input")).hasValue(EMAIL);
        hand.type(page.locator("#password input"), PASSWORD);
        hand.press(page.locator("#submit"));
        page.waitForURL(url -> !url.contains("aanmelden"));
        page.waitForSelector("main h1");
    }

    private void wholeWay(String id, boolean pictures) {
        var expert = new ExpertPlays(shelf, new CaseId(id));
        var bridge = expert.bridge(7000);
        var goal = expert.goal(8000, bridge);
        hand.press(page.locator(".lb-client")
                .filter(new Locator.FilterOptions().setHasText(expert.title()))
                .locator("a.lb-button")
                .last());
        look("the client");

        seeds.plan(bridge.state().seed());
        hand.press(page.locator("#begin-practice"));
        talk(bridge);
        hand.press(page.locator(".lb-talk-end a").first());
        lookBack();
        look("the debrief of a bridge");

        seeds.plan(goal.state().seed());
        hand.press(page.locator("#next-goal"));
        talk(goal);
        takeThePlanHome(pictures);
        lookBack();
        look("the debrief of a goal");

        hand.press(link("Lees hoe het verderging"));
        sixWeeksLater();
        hand.press(page.locator("main .lb-actions").getByText("Naar de nabespreking"));
        assertThat(page.getByText("Aangepast na zes weken")).isVisible();
    }

    private void talk(Play expert) {
        page.waitForURL(CONVERSATION);
        page.waitForSelector(".lb-choice");
        var talk = new TalkOnScreen(page, hand, expert.scenario());
        expert.events().stream()
                .filter(MoveMade.class::isInstance)
                .map(MoveMade.class::cast)
                .forEach(talk::make);
        assertThat(page.getByText("Het gesprek is afgerond.")).isVisible();
    }

    private void takeThePlanHome(boolean pictures) {
        hand.press(page.locator(".lb-talk-end a").last());
        page.waitForURL(Pattern.compile(".*/plan"));
        assertThat(page.locator(".lb-client-plan-pictures")).hasCount(pictures ? 1 : 0);
        look("the plan at home");
        hand.press(link("Naar de nabespreking"));
    }

    /** Own words first. */
    private void lookBack() {
        page.waitForURL(Pattern.compile(".*/nabespreking/.*"));
        hand.type(page.locator("main textarea").first(), "Ik liet stiltes vallen.");
        hand.press(page.locator("#to-report"));
        page.waitForURL(Pattern.compile(".*/verslag"));
        assertThat(page.getByText("Geslaagd", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void sixWeeksLater() {
        page.waitForURL(Pattern.compile(".*/zes-weken/.*"));
        assertThat(page.locator(".lb-letter").first()).isVisible();
        look("the letters");
        hand.press(page.locator(".lb-answer").first());
        hand.press(page.locator("#send-answer"));
        assertThat(page.getByText("Wat je antwoordde")).isVisible();
        assertThat(page.locator(".lb-outcome:focus")).isVisible();
        look("the answer");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private void look(String what) {
        if (seen.add(what)) {
            page.waitForSelector("main h1");
            assertAccessible();
            assertFitsTheWidth();
        }
    }
}
