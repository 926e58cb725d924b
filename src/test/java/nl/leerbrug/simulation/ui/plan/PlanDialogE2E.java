package nl.leerbrug.simulation.ui.plan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.test.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What happens to what stands in an open dialog of a plan, when something comes between. */
class PlanDialogE2E extends BrowserTest {

    private static final CaseId CLIENT = new CaseId("amina-warsame");
    private static final String STEP = "Elke ochtend de post onder de lamp";

    @BeforeEach
    void begin() {
        open(DESKTOP, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        visit("/" + SimulationRoutes.client(CLIENT));
        page.locator("#begin-practice-goal").click();
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector("#plan-add-step");
    }

    @Test
    void stepThatIsFilledInWhileTheSessionEndsIsThereAgainAfterSigningInAndCanBeKept() {
        fillInAStep();

        endSession();
        keep().click();
        signInAsIsAsked(Role.TRAINEE);

        assertThat(own()).hasValue(STEP);
        assertThat(page.getByText("Dit had je al ingevuld.")).isVisible();
        assertThat(page.locator("#step-who input").first()).isChecked();
        assertThat(page.locator("#step-day")).hasValue("20-01-2026");
        keep().click();
        assertThat(page.locator("section[aria-labelledby=plan-step] li")).containsText(STEP);
        assertThat(keep()).hasCount(0);
        comeAgain();
        assertThat(keep()).hasCount(0);
    }

    @Test
    void dialogComesBackAfterAReloadAndTheBackButtonAndStaysAwayWhenItWasClosed() {
        fillInAStep();

        comeAgain();
        assertThat(own()).hasValue(STEP);
        page.goBack();
        page.waitForSelector("#begin-practice-goal");
        page.goForward();
        assertThat(own()).hasValue(STEP);

        page.keyboard().press("Escape");
        assertThat(keep()).hasCount(0);
        comeAgain();
        assertThat(keep()).hasCount(0);
        page.locator("#plan-add-step").click();
        assertThat(own()).hasValue(STEP);

        leave().click();
        page.locator("#plan-add-step").click();
        assertThat(page.locator("#plan-steps vaadin-radio-button[checked]")).hasCount(0);
    }

    @Test
    void secondTabTellsThatTheConversationWentOnAndKeepsWhatIsFilledIn() {
        var first = page;
        fillInAStep();
        page = first.context().newPage();
        page.navigate(first.url());
        assertThat(own()).hasValue(STEP);
        leave().click();
        page.locator(".lb-choice").first().click();
        assertThat(page.locator(".lb-line-learner")).hasCount(1);
        page.close();
        page = first;

        keep().click();
        assertThat(page.locator("vaadin-dialog").getByText("In een ander venster ging dit gesprek verder."))
                .isVisible();
        assertThat(own()).hasValue(STEP);
        keep().click();

        assertThat(page.locator("section[aria-labelledby=plan-step] li")).containsText(STEP);
    }

    private void fillInAStep() {
        page.locator("#plan-add-step").click();
        page.locator("#plan-steps vaadin-radio-button").last().click();
        page.locator("#step-who vaadin-radio-button").first().click();
        page.locator("#step-day").fill("20-1-2026");
        own().pressSequentially(STEP);
        assertThat(own()).hasValue(STEP);
    }

    private void comeAgain() {
        page.reload();
        page.waitForSelector("#plan-add-step");
    }

    private Locator own() {
        return page.locator("#step-own input");
    }

    private Locator keep() {
        return page.locator("#keep-plan");
    }

    private Locator leave() {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Terug zonder te bewaren").setExact(true));
    }
}
