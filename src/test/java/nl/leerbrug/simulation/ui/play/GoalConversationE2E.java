package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.DialogueEvent.MoveMade;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.SimulationRoutes;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.PlannedSeeds;
import nl.leerbrug.test.BrowserTest;
import nl.leerbrug.test.Hand;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.regex.Pattern;
import java.util.stream.LongStream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A whole goal conversation on a narrow screen by keyboard alone: the talk, the plan filled in beside it, and its page. */
class GoalConversationE2E extends BrowserTest {

    private static final CaseId CLIENT = new CaseId("amina-warsame");
    private static final long SEEDS_FROM = 5000;
    private static final int SEEDS = 20;

    @Autowired
    private ClientShelf shelf;

    @Autowired
    private PlannedSeeds seeds;

    @Test
    void wholeConversationAndItsPlanAreDoneByKeyboardOnANarrowScreen() {
        open(PHONE, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        var expert = expert();
        var hand = new Hand.Keyboard(page);
        var talk = new TalkOnScreen(page, hand, expert.scenario());
        seeds.plan(expert.state().seed());
        visit("/" + SimulationRoutes.client(CLIENT));
        hand.press(page.locator("#begin-practice-goal"));
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector(".lb-choice");

        expert.events().stream()
                .filter(MoveMade.class::isInstance)
                .map(MoveMade.class::cast)
                .forEach(talk::make);

        assertThat(page.getByText("Het gesprek is afgerond.")).isVisible();
        new PlanOnScreen(page, hand, expert.scenario()).openSheet();
        assertThat(page.getByText("Amina: akkoord")).isVisible();
        screenIsGood();
        hand.press(page.locator("#talk-sheet a"));
        page.waitForURL(Pattern.compile(".*/plan"));
        assertThat(page.locator(".lb-client-plan section")).hasCount(7);
        screenIsGood();
    }

    private Play expert() {
        TestPerson.with(Role.TRAINEE).signIn();
        var client = shelf.find(CLIENT).orElseThrow();
        SecurityContextHolder.clearContext();
        var scenario = client.scenario(ConversationKind.GOAL).orElseThrow();
        var policies = new Policies(
                scenario, transcript(client, Transcript.Role.EXPERT), transcript(client, Transcript.Role.POOR));
        return LongStream.range(SEEDS_FROM, SEEDS_FROM + SEEDS)
                .mapToObj(seed -> policies.play(Policies.Policy.EXPERT, seed))
                .filter(play -> play.verdict().passes())
                .findFirst()
                .orElseThrow();
    }

    private static Transcript transcript(ClientCase client, Transcript.Role role) {
        return client.transcript(ConversationKind.GOAL, role).orElseThrow();
    }

    private void screenIsGood() {
        assertAccessible();
        assertFitsTheWidth();
    }
}
