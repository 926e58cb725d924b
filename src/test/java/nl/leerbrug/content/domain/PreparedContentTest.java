package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PreparedContentTest {

    private static final ContentSnapshot SHIPPED = Readings.all().read(new ContentFolder.Shipped().read(), null);

    @TempDir
    Path folder;

    private Path file;
    private Path jar;

    @BeforeEach
    void aJar() throws IOException {
        file = folder.resolve("content.prepared");
        jar = Files.writeString(folder.resolve("leerbrug.jar"), "one build");
    }

    @Test
    void shippedContentComesBackAsItWasRead() {
        new PreparedContent(file, jar).keep(SHIPPED);
        var back = new PreparedContent(file, jar).find().orElseThrow();

        assertThat(back.bundles()).isEqualTo(SHIPPED.bundles());
        assertThat(back.items().stream().map(ContentItem::file))
                .containsExactlyElementsOf(
                        SHIPPED.items().stream().map(ContentItem::file).toList());
        assertThat(comparable(back)).isNotEmpty().isEqualTo(comparable(SHIPPED));
    }

    /** A client's conversations have no equality; what makes them is compared with the bundles. */
    private static List<ContentItem<?>> comparable(ContentSnapshot snapshot) {
        return snapshot.items().stream()
                .filter(item -> !item.kind().equals("case"))
                .toList();
    }

    @Test
    void anotherBuildFindsNothing() throws IOException {
        new PreparedContent(file, jar).keep(SHIPPED);

        Files.writeString(jar, "two build");

        assertThat(new PreparedContent(file, jar).find()).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsAbsent() throws IOException {
        new PreparedContent(file, jar).keep(SHIPPED);
        var bytes = Files.readAllBytes(file);

        bytes[bytes.length / 2]++;
        Files.write(file, bytes);

        assertThat(new PreparedContent(file, jar).find()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenTheStartGoesOn() {
        new PreparedContent(folder.resolve("absent/content.prepared"), jar).keep(SHIPPED);

        assertThat(folder.resolve("absent")).doesNotExist();
    }
}
