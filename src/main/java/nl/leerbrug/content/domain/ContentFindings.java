package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentChecker;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.check.MissingSource;
import nl.leerbrug.content.check.Prose;
import nl.leerbrug.content.check.ProseCheck;
import nl.leerbrug.content.check.ProseReader;
import nl.leerbrug.content.check.ReadingLevel;
import nl.leerbrug.shared.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Structure, language and dates together; spelling is added by the author's command, since its tool is heavy. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class ContentFindings implements ContentChecker {

    /** Figures are of Dutch law: their dates are days in the Netherlands. */
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final List<ContentKind> kinds;
    private final ObjectProvider<ContentLibrary> library;
    private final Clock clock;
    private final List<ProseCheck> proseChecks = List.of(new ReadingLevel(), new MissingSource());

    /** What the current content gave; reading it all again at each look would take a second. */
    private volatile Seen last = new Seen(-1, List.of());

    private record Seen(long version, List<Problem> problems) {}

    /** The library is absent where nothing is served: the command only checks. */
    ContentFindings(List<ContentKind> kinds, ObjectProvider<ContentLibrary> library, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.library = library;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<Problem> check(Path folder) {
        var files = new ContentFolder.Outside(folder.toAbsolutePath()).read();
        return all(new ContentReading(kinds).read(files, null), files);
    }

    @Override
    @PreAuthorize("permitAll()")
    public <T> List<ContentItem<T>> read(Path folder, Class<T> type) {
        var files = new ContentFolder.Outside(folder.toAbsolutePath()).read();
        return new ContentReading(kinds)
                .read(files, null).items().stream()
                        .filter(item -> type.isInstance(item.value()))
                        .map(item -> new ContentItem<>(
                                item.id(),
                                item.kind(),
                                item.title(),
                                item.audience(),
                                item.status(),
                                item.file(),
                                item.hash(),
                                type.cast(item.value())))
                        .toList();
    }

    @Override
    @PreAuthorize("hasRole('AUTHOR')")
    public <T> List<ContentItem<T>> items(Path folder, Class<T> type) {
        var files = new ContentFolder.Outside(folder.toAbsolutePath()).read();
        return new ContentReading(kinds)
                .read(files, null).items().stream()
                        .filter(item -> type.isInstance(item.value()))
                        .map(GuardedCatalog::<T>cast)
                        .toList();
    }

    @Override
    @PreAuthorize("hasRole('AUTHOR')")
    public List<Problem> current() {
        var content = library.getObject();
        var snapshot = content.now();
        var before = last;
        if (before.version() == snapshot.version()) {
            return before.problems();
        }
        var found = all(snapshot, content.folder().read());
        last = new Seen(snapshot.version(), found);
        return found;
    }

    private List<Problem> all(ContentSnapshot snapshot, SortedMap<String, byte[]> files) {
        var problems = new ArrayList<>(snapshot.problems());
        files.forEach((path, bytes) -> problems.addAll(language(path, bytes)));
        problems.addAll(StaleFigures.in(snapshot, LocalDate.ofInstant(clock.instant(), NETHERLANDS)));
        problems.addAll(TypedFigures.in(snapshot));
        return problems.stream().distinct().sorted().toList();
    }

    private List<Problem> language(String path, byte[] bytes) {
        var isAuthored = path.contains("/") && !path.startsWith("schema/");
        var prose = isAuthored ? ProseReader.read(path, new String(bytes, StandardCharsets.UTF_8)) : List.<Prose>of();
        return proseChecks.stream()
                .flatMap(check -> check.check(prose).stream())
                .toList();
    }
}
