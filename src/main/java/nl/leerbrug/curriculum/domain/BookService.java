package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.Media;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumBook;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.shell.AccessiblePdf;
import nl.leerbrug.shell.PdfFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Prints a training. It takes seconds, so the last one of each kind of reader is kept until the content changes, and only
 * one is made at a time.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("hasAnyRole('TRAINER', 'AUTHOR')")
class BookService implements CurriculumBook {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(BookService.class);

    private final Curricula curricula;
    private final ContentCatalog catalog;
    private final CurriculumAssembly assembly;
    private final AccessiblePdf printer;
    private final Media media;
    private final Semaphore press = new Semaphore(1);
    private final Map<Edition, PdfFile> printed = new ConcurrentHashMap<>();

    BookService(
            Curricula curricula,
            ContentCatalog catalog,
            CurriculumAssembly assembly,
            AccessiblePdf printer,
            Media media) {
        this.curricula = curricula;
        this.catalog = catalog;
        this.assembly = assembly;
        this.printer = printer;
        this.media = media;
    }

    /** Authors have drafts in theirs. */
    private record Edition(CurriculumId id, boolean drafts, long version) {}

    @Override
    public Optional<PdfFile> print(CurriculumId id) {
        var edition = new Edition(id, assembly.showsDrafts(), catalog.version());
        return curricula.find(id).map(curriculum -> printed(edition, curriculum));
    }

    private PdfFile printed(Edition edition, Curriculum curriculum) {
        press.acquireUninterruptibly();
        try {
            printed.keySet().removeIf(old -> old.version() != edition.version());
            return printed.computeIfAbsent(edition, asked -> pdf(curriculum));
        } finally {
            press.release();
        }
    }

    private PdfFile pdf(Curriculum curriculum) {
        var book = new Book(curriculum, curricula);
        var description = MESSAGES.text("book.description", curriculum.title());
        var bytes = printer.print(book.paper().document(description, media::bytes));
        return new PdfFile(curriculum.id() + ".pdf", bytes);
    }
}
