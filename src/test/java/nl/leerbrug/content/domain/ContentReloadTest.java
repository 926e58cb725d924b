package nl.leerbrug.content.domain;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContentReloadTest {

    private static final String PAGE = "page/over.md";
    private static final String LESSON = "curriculum/proef/m1/les.md";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAWholeFolder() throws IOException {
        for (var file : Folder.whole().files().entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void readsAgainWhenAFileChanges() throws IOException {
        var library = library();
        var reloader = new ContentReloader(library, properties());

        change(PAGE, "title: Over", "title: Over ons allemaal");
        reloader.look();

        assertThat(titleOf(library, "over")).isEqualTo("Over ons allemaal");
    }

    @Test
    void keepsTheLastGoodVersionOfAUnitWithAnErrorAndTakesTheOthers() throws IOException {
        var library = library();

        change(LESSON, "term:begrip", "term:weg");
        change(PAGE, "title: Over", "title: Nieuw");
        library.reload();

        assertThat(library.now().errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo(LESSON));
        assertThat(Folder.item(library.now(), "les").value()).isEqualTo(lessonBefore());
        assertThat(titleOf(library, "over")).isEqualTo("Nieuw");
    }

    @Test
    void oneEditOfAFigureChangesEveryTextThatNamesIt() throws IOException {
        change(PAGE, "Dit zijn wij.", "Dit zijn wij. Bijstand is [](figure:bedrag).");
        var library = library();
        var hashBefore = Folder.item(library.now(), "les").hash();

        change("figure/cijfers.yaml", "1401.50", "1450.25");
        library.reload();

        assertThat(Folder.item(library.now(), "les").value().toString())
                .contains("1.450,25")
                .doesNotContain("1.401,50");
        assertThat(Folder.item(library.now(), "over").value().toString()).contains("1.450,25");
        assertThat(Folder.item(library.now(), "les").hash()).isNotEqualTo(hashBefore);
    }

    private Object lessonBefore() {
        return Folder.item(Folder.whole().read(), "les").value();
    }

    @Test
    void takesTheUnitAgainOnceItIsMended() throws IOException {
        var library = library();
        change(PAGE, "menu: main", "menu: boven");
        library.reload();

        change(PAGE, "menu: boven", "menu: footer");
        library.reload();

        assertThat(library.now().problems()).isEmpty();
    }

    @Test
    void doesNotStartWithErrors() throws IOException {
        change(LESSON, "term:begrip", "term:weg");

        assertThatThrownBy(this::library)
                .isInstanceOf(ContentErrorsException.class)
                .hasMessageContaining(LESSON + ":14:5");
    }

    @Test
    void remembersAVersionThatAnAttemptStartsWithWhileItsAuthorSaves() throws IOException {
        var library = library();
        var before = Folder.item(library.now(), "check").hash();

        change("curriculum/proef/m1/check.yaml", "text: Goed", "text: Juist");
        library.reload();

        assertThat(library.now().bundles()).doesNotContainKey(before);
        assertThat(library.bundle(before)).isPresent();
    }

    private ContentLibrary library() {
        var library = new ContentLibrary(Readings.all(), properties());
        library.afterSingletonsInstantiated();
        return library;
    }

    private ContentProperties properties() {
        return new ContentProperties(folder, Duration.ofSeconds(2), null);
    }

    private void change(String path, String old, String replacement) throws IOException {
        var file = folder.resolve(path);
        Files.writeString(file, Files.readString(file).replace(old, replacement));
    }

    private static String titleOf(ContentLibrary library, String id) {
        return Folder.item(library.now(), id).title();
    }
}
