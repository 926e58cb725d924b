package nl.leerbrug.learning.ui.item;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A trainee's screens in the production bundle: every part has its script, axe finds nothing, nothing sticks out. */
class LearningScreensE2E extends BrowserTest {

    private static final String MODULE = "/leren/light-training/";

    @ParameterizedTest
    @ValueSource(strings = {"stress-in-vijf-minuten", "light-nulmeting", "l0-kennischeck", "l1-reflectie-oordeel"})
    void everyPartOfAnItemIsInTheBundleAndAccessible(String item) {
        begin(PHONE, ColorScheme.LIGHT);

        visit(MODULE + item);

        assertThat(elementsWithoutScript()).isEmpty();
        assertAccessible();
        assertFitsTheWidth();
    }

    @Test
    void theLearningPathIsAccessibleInTheDark() {
        begin(DESKTOP, ColorScheme.DARK);

        visit("/leerpad");

        assertThat(page.locator("#next-step")).isVisible();
        assertThat(elementsWithoutScript()).isEmpty();
        assertAccessible();
    }

    /** In a training that no other browser test touches: they share the demo trainee. */
    @Test
    void aLessonIsReadToTheEndAndTheNextStepMovesOn() {
        begin(DESKTOP, ColorScheme.LIGHT, "tweedaagse-training");
        visit("/leren/tweedaagse-training/zo-werkt-de-leeromgeving");
        assertThat(page.locator("#complete")).isVisible();

        page.locator(".lb-lesson-end").scrollIntoViewIfNeeded();
        assertThat(page.locator("#complete")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(15_000));
        visit("/leerpad/tweedaagse-training");
        page.locator("#next-step").click();

        assertThat(page).hasURL(Pattern.compile(".*/mijn-gesprek-nu"));
    }

    private void begin(int width, ColorScheme scheme) {
        begin(width, scheme, "light-training");
    }

    private void begin(int width, ColorScheme scheme, String curriculum) {
        open(width, scheme);
        signInAs(Role.TRAINEE);
        visit("/leerpad");
        var start = page.locator("#start-" + curriculum);
        if (start.count() > 0) {
            start.click();
            page.waitForSelector("#next-step");
        }
    }

    /** Custom elements of Vaadin that the bundle does not know stay empty boxes. */
    private List<?> elementsWithoutScript() {
        return (List<?>) page.evaluate("[...new Set([...document.querySelectorAll('*')].map(e => e.localName)"
                + ".filter(n => n.startsWith('vaadin-') && !customElements.get(n)))]");
    }
}
