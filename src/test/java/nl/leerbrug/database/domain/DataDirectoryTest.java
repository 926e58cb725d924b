package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataDirectoryTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void refusesAFolderThatTheSystemCleans() {
        assertThatThrownBy(() -> DataDirectory.refuseBelowTemporaryFolder(TEMPORARY.resolve("x/data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("below the temporary folder");
    }

    @Test
    void refusesALinkIntoTheTemporaryFolder(@TempDir Path folder) throws IOException {
        var outside = Files.createDirectories(Path.of(System.getProperty("user.home")));
        var link = Files.createSymbolicLink(folder.resolve("link"), outside);

        assertThatCode(() -> DataDirectory.refuseBelowTemporaryFolder(link.resolve("data")))
                .as("what counts is where the link leads")
                .doesNotThrowAnyException();
    }
}
