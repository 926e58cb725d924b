package nl.leerbrug.learning.ui.quiz;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.identity.domain.DemoAccounts;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.test.BrowserTest;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A tired trainee makes the first kennischeck on a phone-sized screen, without touching a pointer. */
class QuizE2E extends BrowserTest {

    private static final CurriculumId TRAINING = new CurriculumId("light-training");
    private static final ItemId CHECK = new ItemId("l0-kennischeck");
    private static final int MOST_TABS = 80;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private PathService paths;

    @Autowired
    private ItemService items;

    private int shot;

    @BeforeEach
    void lessonsAreRead() {
        var trainee = SystemPrincipal.call("browser test", accounts::provide).stream()
                .filter(account -> account.role() == Role.TRAINEE)
                .findFirst()
                .orElseThrow();
        new TestPerson(new PersonSummary(trainee.id(), trainee.name(), trainee.email(), Set.of(Role.TRAINEE))).signIn();
        paths.start(TRAINING);
        for (var lesson : List.of("stress-in-vijf-minuten", "herken-je-dit")) {
            items.open(TRAINING, new ItemId(lesson));
            items.complete(TRAINING, new ItemId(lesson));
        }
        SecurityContextHolder.clearContext();
    }

    @Test
    void kennischeckIsMadeByKeyboardAloneOnAPhone() {
        open(PHONE, ColorScheme.LIGHT);
        signInAs(Role.TRAINEE);
        visit("/" + LearningRoutes.item(TRAINING, CHECK));
        screenIsGood();
        press("#begin");

        for (var question = 1; question <= 11; question++) {
            assertThat(page.locator("main h1")).hasText("Vraag %d van 11".formatted(question));
            assertThat(page).hasURL(Pattern.compile("/toets/[^/]+/" + question + "$"));
            screenIsGood();
            answer();
            press("#submit");
            page.waitForSelector("#verdict");
            page.waitForFunction("document.activeElement.id === 'verdict'");
            screenIsGood();
            press("#next");
        }

        assertThat(page.locator("main h1")).hasText("Je resultaat");
        assertThat(page).hasURL(Pattern.compile("/toets/[^/]+/resultaat$"));
        screenIsGood();
        page.reload();
        assertThat(page.locator("main h1")).hasText("Je resultaat");
    }

    private void answer() {
        if (page.locator(".lb-matching select").count() > 0) {
            for (var row = 0; row < page.locator(".lb-matching select").count(); row++) {
                tabTo("select[id$='-" + row + "']");
                page.keyboard().press("ArrowDown");
            }
        } else if (page.locator(".lb-ordering").count() > 0) {
            tabTo(".lb-ordering button");
            page.keyboard().press("3");
            // The focus goes along; who tabs on before that would be taken back.
            page.waitForFunction(
                    "document.activeElement.closest('li') === document.querySelectorAll('.lb-ordering li')[2]");
        } else if (page.locator("vaadin-checkbox").count() > 0) {
            tabTo("vaadin-checkbox input");
            page.keyboard().press("Space");
        } else if (page.locator(".lb-autosave textarea").count() > 0) {
            tabTo(".lb-autosave textarea");
            page.keyboard().type("Weten en doen zijn twee dingen.");
            assertThat(page.locator(".lb-save-status")).hasText("Opgeslagen");
        } else if (page.locator("vaadin-text-field").count() > 0) {
            tabTo("vaadin-text-field input");
            page.keyboard().type("990");
        } else {
            tabTo("vaadin-radio-button input");
            page.keyboard().press("Space");
        }
    }

    private void press(String selector) {
        tabTo(selector);
        page.keyboard().press("Enter");
    }

    /** As a keyboard gets there: tab by tab. */
    private void tabTo(String selector) {
        page.waitForSelector(selector);
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(page.evaluate("s => !!document.activeElement?.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private void screenIsGood() {
        assertAccessible();
        assertFitsTheWidth();
        pictures();
    }

    /** For who wants to look: {@code -Dleerbrug.screenshots=DIR}. */
    private void pictures() {
        var folder = System.getProperty("leerbrug.screenshots", "");
        if (folder.isBlank()) {
            return;
        }
        shot++;
        for (var width : List.of(DESKTOP, PHONE)) {
            for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.setViewportSize(width, 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder, "%02d-%d-%s.png".formatted(shot, width, scheme))));
            }
        }
    }
}
