package nl.leerbrug.test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** How somebody works a screen: with a mouse or a finger, or with a keyboard and nothing else. */
public sealed interface Hand {

    /** A button or a link. */
    void press(Locator target);

    /** Text into a field, in place of what is there. */
    void type(Locator field, String text);

    /** One of a group of radio buttons, counted from 1. */
    void pick(Locator group, int number);

    /** A box that is not ticked yet. */
    void tick(Locator box);

    /** A box that is ticked. */
    void untick(Locator box);

    /** Taps. */
    record Mouse() implements Hand {

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void type(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void pick(Locator group, int number) {
            group.locator("vaadin-radio-button").nth(number - 1).click();
        }

        @Override
        public void tick(Locator box) {
            box.click();
        }

        @Override
        public void untick(Locator box) {
            box.click();
        }
    }

    /** Clicks without a mouse that moves: for long ways, where each kind of button was tapped and keyed elsewhere. */
    record Quick() implements Hand {

        @Override
        public void press(Locator target) {
            target.dispatchEvent("click");
        }

        @Override
        public void type(Locator field, String text) {
            field.fill(text);
            field.blur();
        }

        @Override
        public void pick(Locator group, int number) {
            group.locator("vaadin-radio-button input").nth(number - 1).dispatchEvent("click");
        }

        @Override
        public void tick(Locator box) {
            box.locator("input").dispatchEvent("click");
        }

        @Override
        public void untick(Locator box) {
            tick(box);
        }
    }

    /** Goes by the tab key to what it works, forward or back, as somebody without a mouse must. */
    record Keyboard(Page page) implements Hand {

        private static final int MOST_STOPS = 250;

        /** Where the order of the page is not that of the keys: straight on from then. */
        private static final int MOST_TURNS = 3;

        private static final String WAY = """
                target => {
                  const at = document.activeElement;
                  if (target.contains(at)) {
                    return 0;
                  }
                  const before = at && at !== document.body
                      && target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
                  return before ? -1 : 1;
                }""";

        @Override
        public void press(Locator target) {
            reach(target);
            page.keyboard().press("Enter");
        }

        @Override
        public void type(Locator field, String text) {
            reach(field);
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().press("Delete");
            page.keyboard().type(text);
        }

        /** The tab key goes into the group; the arrow keys go on from there, the shorter way round. */
        @Override
        public void pick(Locator group, int number) {
            var choices = group.locator("vaadin-radio-button input");
            choices.first().waitFor();
            reach(group);
            var at = (int) choices.evaluateAll("all => all.indexOf(document.activeElement)");
            var count = choices.count();
            var steps = Math.floorMod(number - 1 - at, count);
            var key = steps <= count / 2 ? "ArrowDown" : "ArrowUp";
            if (steps == 0 && !choices.nth(at).isChecked()) {
                page.keyboard().press("Space");
            }
            for (var step = Math.min(steps, count - steps); step > 0; step--) {
                page.keyboard().press(key);
            }
            assertThat(choices.nth(number - 1)).isChecked();
        }

        @Override
        public void tick(Locator box) {
            turn(box);
            assertThat(box.locator("input")).isChecked();
        }

        @Override
        public void untick(Locator box) {
            turn(box);
            assertThat(box.locator("input")).not().isChecked();
        }

        private void turn(Locator box) {
            reach(box.locator("input"));
            page.keyboard().press("Space");
        }

        public void reach(Locator target) {
            target.waitFor();
            var turns = 0;
            var before = 0;
            for (var stop = 0; stop < MOST_STOPS; stop++) {
                var way = (int) target.evaluate(WAY);
                if (way == 0) {
                    return;
                }
                turns += before != 0 && before != way ? 1 : 0;
                before = way;
                page.keyboard().press(way > 0 || turns > MOST_TURNS ? "Tab" : "Shift+Tab");
            }
            fail("no way by the tab key to %s".formatted(target));
        }
    }
}
