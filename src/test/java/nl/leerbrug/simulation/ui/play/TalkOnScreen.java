package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.DialogueEvent.MoveMade;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.MoveKind;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.test.Hand;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Makes moves on the screen, as they were made in a conversation with the same seed. */
final class TalkOnScreen {

    /** Where the next move begins. */
    private static final String CHOICES = ".lb-choices, .lb-talk-end";

    /** What is merely put right in the plan gets no answer, and the focus stays with the plan. */
    private static final String ANYWHERE = CHOICES + ", .lb-plan, .lb-talk-openers";

    private final Page page;
    private final Hand hand;
    private final Scenario scenario;
    private final Onlooker onlooker;
    private final @Nullable PlanOnScreen plan;

    TalkOnScreen(Page page, Hand hand, Scenario scenario) {
        this(page, hand, scenario, Onlooker.NONE);
    }

    TalkOnScreen(Page page, Hand hand, Scenario scenario, Onlooker onlooker) {
        this.page = page;
        this.hand = hand;
        this.scenario = scenario;
        this.onlooker = onlooker;
        this.plan = scenario.goal().isPresent() ? new PlanOnScreen(page, hand, scenario, onlooker) : null;
    }

    PlanOnScreen plan() {
        return Objects.requireNonNull(plan, "no goal conversation");
    }

    void make(MoveMade made) {
        switch (made.move()) {
            case Move.Say _ -> answered(() -> say(made.text()));
            case Move.OpenTopic(var topic) -> goTo(MoveKind.TOPIC, title(topic));
            case Move.MoveOn(var phase) ->
                goTo(
                        MoveKind.PHASE,
                        scenario.method().phase(phase).orElseThrow().title());
            case Move.ShowBridge(var form) ->
                goTo(MoveKind.BRIDGE, form.name().equals("TEXT") ? "tekstbrug" : "beeldbrug");
            case Move.AskPlacement(var topic) -> goTo(MoveKind.PLACE, title(topic));
            case Move.RecordLevel(var topic, var placement) -> note(topic, placement);
            case Move.Summarise(var facts) -> summarise(facts);
            case Move.KeepSilent _ -> answered(() -> hand.press(button(MoveKind.SILENCE)));
            case Move.TakeBreak _ -> answered(() -> hand.press(button(MoveKind.BREAK)));
            case Move.Close _ -> close();
            case Move.EditPlan(var edit) -> answered(() -> plan().edit(edit), ANYWHERE);
        }
    }

    void close() {
        hand.press(button(MoveKind.CLOSE));
        var yes = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Rond het gesprek af").setExact(true));
        answered(() -> hand.press(yes));
    }

    /** The first line on the list that is not this one. */
    void sayOtherThan(String words) {
        var choice = page.locator(".lb-choice")
                .filter(new Locator.FilterOptions().setHasNotText(words))
                .first();
        answered(() -> press(choice));
    }

    /** In a test a tap or a number only marks a line; the focus goes to the button that says it. */
    void mark(String words) {
        say(words);
        page.waitForFunction("document.activeElement.id === 'say-this'");
    }

    void sayMarked() {
        answered(() -> hand.press(page.locator("#say-this")));
    }

    /** Sub-pillars with a view of one's own. */
    int levelsNoted() {
        var noted = 0;
        for (var row : page.locator(".lb-sheet-levels").allTextContents()) {
            noted += row.contains("jij –") ? 0 : 1;
        }
        return noted;
    }

    private void say(String words) {
        press(page.locator(".lb-choice").filter(new Locator.FilterOptions().setHas(page.getByText(words, exactly()))));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** After a move the focus is on the list, where a number says a line. */
    private void press(Locator choice) {
        var onTheList = Boolean.TRUE.equals(page.evaluate("document.activeElement.closest('.lb-choices') !== null"));
        if (hand instanceof Hand.Keyboard && onTheList) {
            page.keyboard().press(choice.locator(".lb-key").textContent());
        } else {
            hand.press(choice);
        }
    }

    /** A move with one place to go is made at once; otherwise a dialog asks for the place. */
    private void goTo(MoveKind kind, String place) {
        var button = button(kind);
        if (button.textContent().endsWith("…")) {
            hand.press(button);
            page.locator(".lb-pick .lb-move").first().waitFor();
            onlooker.sees("the dialog for " + kind);
            answered(() -> hand.press(page.locator(".lb-pick .lb-move").and(page.getByText(place, exactly()))));
        } else {
            answered(() -> hand.press(button));
        }
    }

    private Locator button(MoveKind kind) {
        return page.locator("#move-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** On a phone the sheet is one tap away. */
    private void note(SubPillarId topic, Placement placement) {
        var opener = page.locator("[popovertarget=talk-sheet]");
        if (opener.isVisible()) {
            hand.press(opener);
        }
        hand.press(page.locator(".lb-sheet-rows li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".lb-sheet-title").and(page.getByText(title(topic), exactly()))))
                .locator(".lb-move"));
        var levels = page.locator(".lb-level-dialog vaadin-radio-group").first();
        switch (placement) {
            case Placement.At at -> {
                hand.pick(levels, at.level().number());
                at.evidence().stream()
                        .sorted(java.util.Comparator.comparing(FactId::value))
                        .limit(1)
                        .forEach(this::tick);
            }
            case Placement.NotApplicable _ ->
                hand.pick(levels, levels.locator("vaadin-radio-button").count());
        }
        answered(() -> hand.press(page.locator("#keep-level")));
    }

    private void summarise(Collection<FactId> facts) {
        hand.press(button(MoveKind.SUMMARISE));
        scenario.facts().stream().map(fact -> fact.id()).filter(facts::contains).forEach(this::tick);
        onlooker.sees("the dialog for a summary");
        answered(() -> hand.press(page.locator("vaadin-dialog .lb-button-primary")));
    }

    private void tick(FactId fact) {
        hand.tick(page.locator("vaadin-dialog vaadin-checkbox")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(scenario.fact(fact).text(), exactly()))));
    }

    private String title(SubPillarId topic) {
        return scenario.bridge().subPillar(topic).orElseThrow().title();
    }

    /** The next turn is there, and the focus is where the next move begins. */
    private void answered(Runnable move) {
        answered(move, CHOICES);
    }

    private void answered(Runnable move, String focused) {
        var before = page.locator(".lb-talk").getAttribute("data-turn");
        move.run();
        page.waitForFunction(
                "([before, focused]) => document.querySelector('.lb-talk').dataset.turn !== before"
                        + " && document.activeElement.closest(focused) !== null",
                List.of(before, focused));
    }
}
