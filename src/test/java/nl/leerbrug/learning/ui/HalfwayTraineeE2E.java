package nl.leerbrug.learning.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.identity.domain.DemoAccounts;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.learning.domain.attempt.QuizService;
import nl.leerbrug.learning.domain.attempt.QuizStart;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.test.BrowserTest;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What needs a trainee who has come some way: files, and dragging in a question. The demo trainee who is halfway has. */
class HalfwayTraineeE2E extends BrowserTest {

    private static final CurriculumId TRAINING = new CurriculumId("light-training");
    private static final ItemId CHECK = new ItemId("l0-kennischeck");
    private static final String ASSIGNMENT = "/leren/light-training/stress-sensitief-in-de-praktijk";
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Progress progress;

    @Autowired
    private QuizService quizzes;

    @BeforeEach
    void comeHalfway() {
        var joost = SystemPrincipal.call("browser test", accounts::provide).stream()
                .filter(account -> account.remark().equals("halfway"))
                .findFirst()
                .orElseThrow();
        signInAs(joost);
        new TestPerson(new PersonSummary(joost.id(), joost.name(), joost.email(), Set.of(Role.TRAINEE))).signIn();
        // The past of this person is made after the account, by a listener.
        page.waitForCondition(
                () -> progress.mine(TRAINING).filter(mine -> mine.done() > 10).isPresent());
    }

    @AfterEach
    void forgetWhoAsks() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fileOfNineMegabytesIsHandedInAndOneThatIsTooLargeOrPretendsIsRefusedBesideTheField() {
        visit(ASSIGNMENT);

        choose("verslag.pdf", pdf(9 * MEGABYTE));
        says("verslag.pdf is toegevoegd.");
        choose("te groot.pdf", pdf(11 * MEGABYTE));
        says("groter dan 10 MB");
        choose("factuur.pdf", "MZ\u0090\u0000 this program cannot be run".getBytes(StandardCharsets.ISO_8859_1));
        says("factuur.pdf is geen soort bestand dat je hier kunt inleveren.");

        assertThat(page.locator(".lb-files li")).hasCount(1);
        assertAccessible();
    }

    @Test
    void stepIsDraggedToAnotherPlaceAndCanStillBeMovedByKeys() {
        visit(orderingQuestion());
        var before = steps();

        drag(
                page.locator(".lb-ordering-handle").first(),
                page.locator(".lb-ordering li").nth(2));

        assertThat(page.locator("[aria-live]").filter(new Locator.FilterOptions().setHasText("staat nu op plaats 3")))
                .hasCount(1);
        assertThat(steps()).startsWith(before.get(1), before.get(2), before.get(0));
        page.locator(".lb-ordering li").nth(2).locator("button").first().press("1");
        assertThat(page.locator(".lb-ordering li").first()).containsText(before.getFirst());
        assertThat(steps()).isEqualTo(before);
    }

    @Test
    void timeThatIsLeftGoesDownWhileOneReads() {
        visit("/leren/light-training/herinneren");
        var left = page.locator("#minutes-left");
        var before = left.textContent();

        // Not to the end: that would complete the lesson.
        page.mouse().move(600, 400);
        page.mouse().wheel(0, 900);

        assertThat(left).not().hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        assertThat(left).isInViewport();
    }

    private void choose(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private void says(String text) {
        assertThat(page.locator(".lb-files-message"))
                .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static byte[] pdf(int size) {
        var content = new byte[size];
        Arrays.fill(content, (byte) ' ');
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    private String orderingQuestion() {
        var attempt =
                switch (quizzes.start(TRAINING, CHECK)) {
                    case QuizStart.Started(var id) -> id;
                    case QuizStart.Resumed(var id) -> id;
                    case QuizStart.UsedUp other -> throw new AssertionError(other);
                    case QuizStart.Locked other -> throw new AssertionError(other);
                    case QuizStart.Unknown other -> throw new AssertionError(other);
                };
        var position = quizzes.find(attempt).orElseThrow().paper().sheets().stream()
                .filter(sheet -> sheet.question() instanceof Question.Ordering)
                .map(QuizPaper.Sheet::position)
                .findFirst()
                .orElseThrow();
        return "/" + LearningRoutes.quiz(attempt, position);
    }

    private List<String> steps() {
        return page.locator(".lb-ordering li .lb-prose").allTextContents();
    }

    private void drag(Locator handle, Locator onto) {
        // The library comes when the list is there; only then it listens.
        page.waitForFunction("() => document.querySelector('.lb-ordering')?.sorter");
        var from = handle.boundingBox();
        var to = onto.boundingBox();
        page.mouse().move(from.x + 15, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + 15, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(12));
        page.mouse().move(to.x + 15, to.y + to.height - 4, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }
}
