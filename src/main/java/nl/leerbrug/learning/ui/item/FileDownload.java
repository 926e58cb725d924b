package nl.leerbrug.learning.ui.item;

import nl.leerbrug.learning.FileId;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.assignment.AssignmentService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sends a handed-in file to its owner: always as an attachment, so that nothing in it runs on this site. */
@RestController
class FileDownload {

    private final AssignmentService assignments;

    FileDownload(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @GetMapping("/" + LearningRoutes.FILES + "/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        return assignments
                .download(new FileId(id))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
