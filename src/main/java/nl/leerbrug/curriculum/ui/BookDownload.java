package nl.leerbrug.curriculum.ui;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CurriculumBook;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.CurriculumRoutes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

/** Sends a whole training as a PDF to who gives it. */
@RestController
class BookDownload {

    private final CurriculumBook book;

    BookDownload(CurriculumBook book) {
        this.book = book;
    }

    @GetMapping("/" + CurriculumRoutes.BOOK + "/{curriculum}")
    ResponseEntity<byte[]> download(@PathVariable String curriculum) {
        return Optional.of(curriculum)
                .filter(ContentId::isValid)
                .map(CurriculumId::new)
                .flatMap(book::print)
                .map(pdf -> pdf.answer("private, no-cache"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
