package nl.leerbrug.shell;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;

/**
 * A PDF that someone asked for.
 *
 * @param name of the file, without a folder
 */
public record PdfFile(String name, byte[] bytes) {

    /**
     * As a browser opens it.
     *
     * @param caching the value of {@code Cache-Control}
     */
    public ResponseEntity<byte[]> answer(String caching) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .body(bytes);
    }
}
