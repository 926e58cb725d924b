package nl.leerbrug.curriculum.domain;

import nl.leerbrug.curriculum.CurriculumBook;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.identity.Role;
import nl.leerbrug.test.PdfUa;
import nl.leerbrug.test.TestPerson;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
class BookModuleTest {

    private static final CurriculumId LIGHT = new CurriculumId("light-training");

    @Autowired
    private CurriculumBook book;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void printsATrainingThatAScreenReaderCanRead() throws IOException {
        TestPerson.with(Role.TRAINER).signIn();

        try (var pdf = light()) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("nl-NL");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Light-training");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("Inhoud", "L0 · Online vooraf");
        }
    }

    @Test
    void isPdfUaByTheBook() {
        TestPerson.with(Role.TRAINER).signIn();

        assertThat(PdfUa.problems(book.print(LIGHT).orElseThrow().bytes())).isEmpty();
    }

    @Test
    void embedsEveryTypeface() throws IOException {
        TestPerson.with(Role.TRAINER).signIn();

        try (var pdf = light()) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(page.getResources().getFont(name).getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theContentsNameThePageOnWhichEachTextStands() throws IOException {
        TestPerson.with(Role.TRAINER).signIn();

        try (var pdf = light()) {
            var contents = text(pdf, 2);
            var line = Pattern.compile("Stress in vijf minuten[ .]*(\\d+)").matcher(contents);

            assertThat(line.find()).as(contents).isTrue();
            assertThat(text(pdf, Integer.parseInt(line.group(1)))).contains("Stress in vijf minuten");
        }
    }

    @Test
    void holdsProgrammeLessonsAndAnswersButNotTheFinalTest() throws IOException {
        TestPerson.with(Role.TRAINER).signIn();

        try (var pdf = light()) {
            var all = new PDFTextStripper().getText(pdf);

            assertThat(all)
                    .contains("Programma L1", "Drie verhalen", "Goed antwoord", "Bronnen")
                    .doesNotContain("##", "Eindtoets light-training");
            assertThat(pdf.getPages().iterator().next().getCOSObject().containsKey(COSName.STRUCT_PARENTS))
                    .isTrue();
        }
    }

    @Test
    void printsEachTraining() {
        TestPerson.with(Role.TRAINER).signIn();

        assertThat(book.print(new CurriculumId("tweedaagse-training"))).isPresent();
        assertThat(book.print(new CurriculumId("bestaat-niet"))).isEmpty();
    }

    @Test
    void refusesATrainee() {
        TestPerson.with(Role.TRAINEE).signIn();

        assertThatThrownBy(() -> book.print(LIGHT)).isInstanceOf(AccessDeniedException.class);
    }

    private PDDocument light() throws IOException {
        var bytes = book.print(LIGHT).orElseThrow().bytes();
        Files.write(Path.of("target", "light-training.pdf"), bytes);
        return Loader.loadPDF(bytes);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
