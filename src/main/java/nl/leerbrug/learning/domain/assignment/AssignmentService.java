package nl.leerbrug.learning.domain.assignment;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.database.Retried;
import nl.leerbrug.learning.FileId;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.writing.HandInResult;
import nl.leerbrug.learning.domain.writing.HandIns;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingDesk;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One's own assignments: files, handing in, taking back. The text goes by {@link WritingService}. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AssignmentService {

    /** Below the packet size of a MariaDB with its defaults (16 MB). */
    public static final int LIMIT_MEGABYTES = 10;

    private static final int LIMIT_BYTES = LIMIT_MEGABYTES * 1024 * 1024;
    private static final int MOST_FILES = 5;
    private static final int LONGEST_NAME = 200;
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]+");

    private final HandedFileRepository files;
    private final FileTypes types;
    private final WritingDesk desk;
    private final HandIns handIns;
    private final Own own;
    private final Curricula curricula;
    private final Clock clock;

    AssignmentService(
            HandedFileRepository files,
            FileTypes types,
            WritingDesk desk,
            HandIns handIns,
            Own own,
            Curricula curricula,
            Clock clock) {
        this.files = files;
        this.types = types;
        this.desk = desk;
        this.handIns = handIns;
        this.own = own;
        this.curricula = curricula;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FileSummary> listMine(ItemId item) {
        return files.list(own.person(), item.value());
    }

    /** Only one's own; another's file looks as if it did not exist. */
    @Transactional(readOnly = true)
    public Optional<FileContent> download(FileId id) {
        return files.findByIdAndPersonId(id.value(), own.person()).map(file -> {
            var summary = file.summary();
            return new FileContent(summary.name(), summary.mediaType(), file.content());
        });
    }

    @PreAuthorize("hasRole('TRAINEE')")
    public UploadResult add(CurriculumId curriculum, ItemId item, String name, byte[] content) {
        if (content.length == 0) {
            return new UploadResult.Empty();
        }
        if (content.length > LIMIT_BYTES) {
            return new UploadResult.TooLarge(LIMIT_MEGABYTES);
        }
        var type = types.detect(content, name);
        if (type.isEmpty()) {
            return new UploadResult.OtherType();
        }
        if (handIn(item).filter(how -> how != Task.HandIn.TEXT).isEmpty()
                || own.lock(curriculum).isEmpty()) {
            return new UploadResult.Unknown();
        }
        if (isHandedIn(item)) {
            return new UploadResult.HandedIn();
        }
        if (files.countByPersonIdAndItemId(own.person(), item.value()) >= MOST_FILES) {
            return new UploadResult.TooMany(MOST_FILES);
        }
        var file = new HandedFile(
                UUID.randomUUID(),
                new PersonId(own.person()),
                item,
                cleanName(name),
                type.get(),
                content,
                clock.instant());
        return new UploadResult.Added(files.save(file).summary());
    }

    /** @return false when it is not there, or was handed in */
    @PreAuthorize("hasRole('TRAINEE')")
    public boolean remove(CurriculumId curriculum, ItemId item, FileId file) {
        return own.lock(curriculum).isPresent()
                && !isHandedIn(item)
                && files.remove(file.value(), own.person(), item.value()) == 1;
    }

    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public HandInResult handIn(CurriculumId curriculum, ItemId item) {
        var how = handIn(item);
        if (how.isEmpty()) {
            return new HandInResult.Unknown();
        }
        return handIns.handIn(curriculum, TextPlace.assignment(item), text -> {
            var written = !text.text().isBlank();
            return switch (how.get()) {
                case TEXT -> written;
                case FILE -> hasFiles(item);
                case TEXT_OR_FILE -> written || hasFiles(item);
            };
        });
    }

    @Retried
    @PreAuthorize("hasRole('TRAINEE')")
    public HandInResult takeBack(CurriculumId curriculum, ItemId item) {
        return handIns.takeBack(curriculum, TextPlace.assignment(item));
    }

    private boolean hasFiles(ItemId item) {
        return files.countByPersonIdAndItemId(own.person(), item.value()) > 0;
    }

    private boolean isHandedIn(ItemId item) {
        return desk.find(own.person(), TextPlace.assignment(item)).handedIn();
    }

    private Optional<Task.HandIn> handIn(ItemId item) {
        return curricula
                .findTask(item)
                .flatMap(task -> task instanceof Task.Assignment assignment
                        ? Optional.of(assignment.handIn())
                        : Optional.empty());
    }

    private static String cleanName(String name) {
        var clean = UNWANTED.matcher(name).replaceAll(" ").strip();
        if (clean.isEmpty()) {
            return "bestand";
        }
        // The end keeps the extension.
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
