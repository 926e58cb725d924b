package nl.leerbrug.learning.domain.assignment;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

class FileTypesTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final FileTypes types = new FileTypes();

    @Test
    void wordDocumentIsKnownByWhatIsInIt() throws IOException {
        assertThat(types.detect(zip("[Content_Types].xml", "word/document.xml"), "brief.docx"))
                .contains(DOCX);
    }

    @Test
    void otherArchiveThatCallsItselfADocumentIsNotLetIn() throws IOException {
        assertThat(types.detect(zip("virus.exe"), "brief.docx")).isEmpty();
    }

    @Test
    void pageWithScriptIsNotLetInUnderAnyName() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(types.detect(page, "plaatje.png")).isEmpty();
        assertThat(types.detect(page, "werk.pdf")).isEmpty();
        assertThat(types.detect(page, "werk.html")).isEmpty();
    }

    @Test
    void drawingWithScriptIsNotLetIn() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);

        assertThat(types.detect(svg, "tekening.svg")).isEmpty();
    }

    @Test
    void pictureIsLetInWhateverItsName() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThat(types.detect(png, "foto.bin")).contains("image/png");
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("inhoud".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
