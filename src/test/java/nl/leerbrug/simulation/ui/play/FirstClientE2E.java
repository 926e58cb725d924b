package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.DialogueEvent.MoveMade;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Play;
import nl.leerbrug.dialogue.Policies;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.ShippedClients;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.domain.attempt.PlannedSeeds;
import nl.leerbrug.test.BrowserTest;
import nl.leerbrug.test.Hand;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way with the first client: practice from landen to afronden with all nine sub-pillars, one's own words, the
 * debrief, back to an early turn and on by another line, the two side by side, and then a test. An expert had the same
 * conversation beforehand, with the same seed; his moves are made on the screen.
 */
class FirstClientE2E extends BrowserTest {

    private static final int SUB_PILLARS = 9;
    private static final int SEEDS = 100;

    @Autowired
    private ClientShelf shelf;

    @Autowired
    private PlannedSeeds seeds;

    private ClientCase client = nl.leerbrug.dialogue.Wim.client();

    @BeforeEach
    void meetTheFirstClient() {
        TestPerson.with(Role.TRAINEE).signIn();
        client = ShippedClients.first(shelf, ConversationKind.BRIDGE);
        SecurityContextHolder.clearContext();
    }

    @Test
    void wholeWayIsGoneWithAMouse() {
        open(DESKTOP, ColorScheme.LIGHT);
        wholeWay(new Hand.Mouse(), 1000);
    }

    @Test
    void wholeWayIsGoneByKeyboardAloneOnANarrowScreen() {
        open(PHONE, ColorScheme.DARK);
        wholeWay(new Hand.Keyboard(page), 2000);
    }

    /** @param seedsFrom other seeds for each way, so that only the two lines of one way began as one */
    private void wholeWay(Hand hand, long seedsFrom) {
        signInAs(Role.TRAINEE);
        var expert = expert(seedsFrom);
        practise(hand, expert);
        var first = page.url();
        lookBack(hand, "Zij koos zelf.");
        assertThat(page.getByText("Drie kijken op de brug").first()).isVisible();
        assertThat(page.getByText("Geslaagd", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        screenIsGood();

        goBackTo(hand, 2, first, expert);
        lookBack(hand, "Stil zijn hielp.");
        hand.press(page.getByText("Leg naast elkaar").first());
        page.waitForURL(Pattern.compile(".*/vergelijken/.*"));
        assertThat(page.locator("main h2:has-text('Vanaf zet 2')")).isVisible();
        assertThat(page.locator(".lb-pair h4").first()).hasText("Dit gesprek");
        screenIsGood();

        doATest(hand, expert(seedsFrom + SEEDS));
    }

    /** An expert who passes, from this seed on, and begins by saying two lines. */
    private Play expert(long seedsFrom) {
        var scenario = client.scenario(ConversationKind.BRIDGE).orElseThrow();
        var policies = new Policies(scenario, transcript(Transcript.Role.EXPERT), transcript(Transcript.Role.POOR));
        return LongStream.range(seedsFrom, seedsFrom + SEEDS)
                .mapToObj(seed -> policies.play(Policies.Policy.EXPERT, seed))
                .filter(play -> play.verdict().passes()
                        && play.state().sheet().own().size() == SUB_PILLARS
                        && moves(play).stream().limit(2).allMatch(made -> made.move() instanceof Move.Say))
                .findFirst()
                .orElseThrow();
    }

    private Transcript transcript(Transcript.Role role) {
        return client.transcript(ConversationKind.BRIDGE, role).orElseThrow();
    }

    private static List<MoveMade> moves(Play play) {
        return play.events().stream()
                .filter(MoveMade.class::isInstance)
                .map(MoveMade.class::cast)
                .toList();
    }

    private void practise(Hand hand, Play expert) {
        seeds.plan(expert.state().seed());
        begin(hand, "#begin-practice");
        assertThat(page.locator(".lb-gauge")).hasCount(3);
        var talk = talk(hand, expert);

        moves(expert).forEach(talk::make);

        assertThat(talk.levelsNoted()).isEqualTo(SUB_PILLARS);
        assertThat(page.getByText("Het gesprek is afgerond.")).isVisible();
        screenIsGood();
    }

    private TalkOnScreen talk(Hand hand, Play play) {
        return new TalkOnScreen(page, hand, play.scenario());
    }

    /** Nothing is told before one has said something oneself, not even at the address of the report. */
    private void lookBack(Hand hand, String words) {
        hand.press(page.locator(".lb-talk-end a"));
        page.waitForURL(Pattern.compile(".*/nabespreking/.*"));
        assertThat(page.getByText("Eerst jouw eigen terugblik")).isVisible();
        hand.press(page.locator("#to-report"));
        assertThat(page.getByText("Schrijf bij één van de vragen een paar woorden."))
                .isVisible();
        screenIsGood();
        hand.type(page.locator("main textarea").first(), words);
        hand.press(page.locator("#to-report"));
        page.waitForURL(Pattern.compile(".*/verslag"));
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** To before a move, and on with another one. */
    private void goBackTo(Hand hand, int move, String first, Play expert) {
        hand.press(page.locator(".lb-turns vaadin-button:has-text('Ga terug naar dit moment')")
                .nth(move - 1));
        page.waitForURL(url -> url.contains("/oefenen/gesprek/") && !url.equals(first));
        page.waitForSelector(".lb-choice");
        assertThat(learner()).hasCount(move - 1);
        var talk = talk(hand, expert);
        talk.sayOtherThan(moves(expert).get(move - 1).text());
        talk.close();
    }

    private void doATest(Hand hand, Play expert) {
        seeds.plan(expert.state().seed());
        begin(hand, "#begin-test");
        assertThat(page.locator(".lb-gauge")).hasCount(0);
        assertThat(page.locator(".lb-talk-hint")).isHidden();
        var talk = talk(hand, expert);
        for (var spoken = 1; spoken <= 2; spoken++) {
            talk.mark(moves(expert).get(spoken - 1).text());
            assertThat(learner()).hasCount(spoken - 1);
            talk.sayMarked();
            assertThat(learner()).hasCount(spoken);
        }
        screenIsGood();
        talk.close();
        lookBack(hand, "Ik was zenuwachtig.");
        assertThat(page.getByText("Wat het gesprek laat zien")).isVisible();
        assertThat(page.getByText("Nog niet geslaagd").first()).isVisible();
        screenIsGood();
    }

    private void begin(Hand hand, String button) {
        visit("/oefenen");
        hand.press(page.locator(".lb-client")
                .filter(new Locator.FilterOptions().setHasText("Bruggesprek"))
                .first()
                .locator("a.lb-button")
                .last());
        page.waitForSelector(button);
        screenIsGood();
        hand.press(page.locator(button));
        page.waitForURL(Pattern.compile(".*/oefenen/gesprek/.*"));
        page.waitForSelector(".lb-choice");
    }

    private Locator learner() {
        return page.locator(".lb-line-learner");
    }

    private void screenIsGood() {
        assertAccessible();
        assertFitsTheWidth();
    }
}
