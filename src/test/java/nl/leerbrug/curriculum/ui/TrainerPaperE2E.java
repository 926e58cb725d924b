package nl.leerbrug.curriculum.ui;

import com.microsoft.playwright.Page;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.curriculum.TrainerPage;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.BrowserTest;
import nl.leerbrug.test.TestPerson;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import static org.assertj.core.api.Assertions.assertThat;

/** What a trainer prints on the day before comes out as the author guide promises, for all content that ships. */
class TrainerPaperE2E extends BrowserTest {

    @Autowired
    private Curricula curricula;

    @BeforeEach
    void signInAsTrainer() {
        signInAs(Role.TRAINER);
        TestPerson.with(Role.TRAINER).signIn();
    }

    @AfterEach
    void forgetWhoAsks() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyHandoutIsOneSheet() {
        Map<String, Integer> sheets = new TreeMap<>();

        pages(TrainerPage.Form.HANDOUT, (curriculum, page) -> {
            turnTo(CurriculumRoutes.material(curriculum.id(), page.id()), ".curriculum-handout .lb-prose");
            sheets.put(page.id().value(), printed());
        });

        assertThat(sheets).hasSizeGreaterThan(30);
        assertThat(sheets).allSatisfy((handout, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void everySlideIsOnePage() {
        Map<String, Integer> slides = new TreeMap<>();
        Map<String, Integer> printed = new TreeMap<>();

        pages(TrainerPage.Form.SLIDES, (curriculum, page) -> {
            turnTo(CurriculumRoutes.slides(curriculum.id(), page.id()), ".curriculum-slide.current");
            slides.put(
                    page.id().value(), super.page.locator(".curriculum-slide").count());
            printed.put(page.id().value(), printed());
        });

        assertThat(slides).hasSizeGreaterThan(10);
        assertThat(printed).isEqualTo(slides);
    }

    private void pages(TrainerPage.Form form, BiConsumer<Curriculum, TrainerPage> each) {
        for (var curriculum : curricula.list()) {
            curriculum.modules().stream()
                    .flatMap(module -> module.trainerPages().stream())
                    .flatMap(id -> curricula.findTrainerPage(id).stream())
                    .filter(page -> page.form() == form)
                    .forEach(page -> each.accept(curriculum, page));
        }
    }

    /** Without waiting for a quiet network: there are many, and paper shows what is there. */
    private void turnTo(String path, String shown) {
        page.navigate("/" + path);
        page.waitForSelector(shown);
    }

    private int printed() {
        // Drawings count for the height of a page, so they are waited for; those that are out of sight come only when
        // asked.
        page.evaluate("document.fonts.ready.then(() => Promise.all([...document.images].map(image => {"
                + " image.loading = 'eager'; return image.decode(); })))");
        var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (var pdf = Loader.loadPDF(paper)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
