package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.util.List;
import java.util.Set;

/** A conversation as it is had on a screen: taps only, as far as the client goes along. */
final class TalkOnScreen {

    private final Page page;
    private final Set<String> goodLines;

    /** @param goodLines words of which a trainer would say: that is a good line */
    TalkOnScreen(Page page, Set<String> goodLines) {
        this.page = page;
        this.goodLines = goodLines;
    }

    /** From landen to afronden, with a view of every sub-pillar noted. */
    void wholeBridgeConversation() {
        say();
        say();
        goOn("#move-phase", "Stress bespreken");
        say();
        say();
        goOn("#move-bridge", "");
        say();
        var titles = page.locator(".lb-sheet-title").allTextContents();
        for (var topic = 0; topic < titles.size(); topic++) {
            goOn("#move-topic", titles.get(topic));
            say();
            goOn("#move-place", titles.get(topic));
            note(topic);
        }
        for (var phase : List.of("Verbanden zien", "Vooruitkijken", "Kiezen", "Afronden")) {
            goOn("#move-phase", phase);
            say();
        }
        close();
    }

    void close() {
        page.locator("#move-close").click();
        answered(() -> page.getByText("Rond het gesprek af").last().click());
    }

    /** Sub-pillars with a view of one's own. */
    int levelsNoted() {
        var noted = 0;
        for (var row : page.locator(".lb-sheet-levels").allTextContents()) {
            noted += row.contains("jij –") ? 0 : 1;
        }
        return noted;
    }

    void act(String button) {
        answered(() -> page.locator(button).click());
    }

    /** A move with one place to go is made at once; otherwise a dialog asks for the place. */
    private void goOn(String button, String place) {
        var move = page.locator(button);
        if (move.textContent().endsWith("…")) {
            move.click();
            answered(() -> page.locator(".lb-pick .lb-move")
                    .filter(new Locator.FilterOptions().setHasText(place))
                    .first()
                    .click());
        } else {
            answered(move::click);
        }
    }

    private void say() {
        var choices = page.locator(".lb-choice").all();
        var good = choices.stream()
                .filter(choice -> goodLines.contains(words(choice)))
                .findFirst()
                .orElse(choices.getFirst());
        answered(good::click);
    }

    private static String words(Locator choice) {
        return choice.locator("span").last().textContent().strip();
    }

    /** On a phone the sheet is one tap away. */
    private void note(int topic) {
        page.locator("[popovertarget=talk-sheet]").click();
        var rows = page.locator(".lb-sheet-rows li");
        var open = rows.filter(new Locator.FilterOptions().setHasText("jij –"))
                .filter(new Locator.FilterOptions().setHas(page.locator(".lb-move")));
        open.first().locator(".lb-move").click();
        page.locator("vaadin-radio-button").nth(1 + topic % 3).click();
        answered(() -> page.locator("#keep-level").click());
    }

    private void answered(Runnable tap) {
        var before = page.locator(".lb-talk").getAttribute("data-turn");
        tap.run();
        page.waitForFunction("before => document.querySelector('.lb-talk').dataset.turn !== before", before);
    }
}
