package nl.leerbrug.test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** How somebody works a screen: with a mouse or a finger, or with a keyboard and nothing else. */
public sealed interface Hand {

    /** A button or a link. */
    void press(Locator target);

    /** Text into a field. */
    void type(Locator field, String text);

    /** One of a group of radio buttons, counted from 1. */
    void pick(Locator group, int number);

    /** A box that is not ticked yet. */
    void tick(Locator box);

    /** Taps. */
    record Mouse() implements Hand {

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void type(Locator field, String text) {
            field.click();
            field.pressSequentially(text);
        }

        @Override
        public void pick(Locator group, int number) {
            group.locator("vaadin-radio-button").nth(number - 1).click();
        }

        @Override
        public void tick(Locator box) {
            box.click();
        }
    }

    /** Goes by the tab key to what it works, as somebody without a mouse must. */
    record Keyboard(Page page) implements Hand {

        private static final int MOST_STOPS = 250;

        @Override
        public void press(Locator target) {
            reach(target);
            page.keyboard().press("Enter");
        }

        @Override
        public void type(Locator field, String text) {
            reach(field);
            page.keyboard().type(text);
        }

        /** The tab key goes to the first; the arrow keys go on from there. */
        @Override
        public void pick(Locator group, int number) {
            var choices = group.locator("vaadin-radio-button input");
            reach(choices.first());
            page.keyboard().press("Space");
            for (var at = 1; at < number; at++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(choices.nth(number - 1)).isChecked();
        }

        @Override
        public void tick(Locator box) {
            var input = box.locator("input");
            reach(input);
            page.keyboard().press("Space");
            assertThat(input).isChecked();
        }

        private void reach(Locator target) {
            target.waitFor();
            for (var stop = 0; stop < MOST_STOPS; stop++) {
                if (Boolean.TRUE.equals(target.evaluate("target => target === document.activeElement"))) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            fail("no way by the tab key to %s".formatted(target));
        }
    }
}
