package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.domain.ContentSnapshot.Built;
import nl.leerbrug.content.domain.ContentSnapshot.Unit;
import nl.leerbrug.shared.Place;
import nl.leerbrug.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files to a snapshot: parse all, hold each against its schema, check each against all others, build what is free of
 * errors. A unit with an error keeps its last good version.
 */
@Component
class ContentReading {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(ContentReading.class);

    private final List<ContentKind> kinds;
    private final Schemas schemas = new Schemas();

    ContentReading(List<ContentKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    ContentSnapshot read(SortedMap<String, byte[]> raw, @Nullable ContentSnapshot before) {
        var findings = new Findings();
        var media = new TreeMap<String, MediaFile>();
        Map<ContentFile, ContentKind> files = new LinkedHashMap<>();
        raw.forEach((path, bytes) -> {
            if (path.startsWith("media/")) {
                medium(path, bytes, media, findings);
            } else if (path.contains("/") && !path.startsWith("schema/")) {
                file(path, bytes, findings).ifPresent(file -> files.put(file.file(), file.kind()));
            }
        });
        return snapshot(raw.keySet(), files, media, findings, before);
    }

    private ContentSnapshot snapshot(
            Set<String> paths,
            Map<ContentFile, ContentKind> files,
            Map<String, MediaFile> media,
            Findings findings,
            @Nullable ContentSnapshot before) {
        var declarations = new Declarations();
        var readable = files.keySet().stream().map(ContentFile::path).collect(Collectors.toSet());
        paths.stream().filter(path -> !readable.contains(path)).forEach(declarations::addUnreadable);
        files.forEach((file, kind) ->
                kind.declarations(file).forEach(declaration -> declarations.add(declaration, findings)));
        if (before != null) {
            var broken = findings.unitsWithErrors();
            before.units().forEach((name, unit) -> {
                if (broken.contains(name)) {
                    unit.declarations().forEach(declarations::addMissing);
                }
            });
        }
        var parsed = new ParsedTexts();
        check(paths, files, media, declarations, parsed, findings);
        return build(files, media, findings, parsed, before);
    }

    private void check(
            Set<String> paths,
            Map<ContentFile, ContentKind> files,
            Map<String, MediaFile> media,
            Declarations declarations,
            ParsedTexts parsed,
            Findings findings) {
        var checks = new FileChecks(paths, files.keySet(), media, declarations, parsed, findings);
        files.forEach((file, kind) -> {
            schemas.check(file, kind.schema(), findings);
            kind.check(file, checks);
        });
    }

    private ContentKind kindOf(ContentFile file) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(file.kind()))
                .findFirst()
                .orElseThrow();
    }

    private ContentSnapshot build(
            Map<ContentFile, ContentKind> files,
            Map<String, MediaFile> media,
            Findings findings,
            ParsedTexts parsed,
            @Nullable ContentSnapshot before) {
        var broken = findings.unitsWithErrors();
        var data = ReferenceData.empty(media);
        SortedMap<String, List<Built>> built = new TreeMap<>();
        var usable = usable(files, broken, before);
        for (var referencesFirst : List.of(true, false)) {
            files.forEach((file, kind) -> {
                if (kind instanceof ReferenceKind == referencesFirst && !broken.contains(file.unit())) {
                    built.computeIfAbsent(file.unit(), name -> new ArrayList<>())
                            .add(build(file, kind, data, usable, parsed));
                }
            });
            if (referencesFirst && before != null) {
                before.units().forEach((name, unit) -> {
                    if (broken.contains(name)) {
                        unit.built().forEach(old -> addReferences(old, data));
                    }
                });
            }
        }
        SortedMap<String, Unit> units = new TreeMap<>();
        built.forEach((name, list) -> units.put(name, new Unit(list, declarationsOf(list))));
        if (before != null) {
            before.units().forEach((name, unit) -> {
                if (broken.contains(name)) {
                    units.putIfAbsent(name, unit);
                }
            });
        }
        return snapshot(units, data, findings.sorted(), before == null ? 1 : before.version() + 1);
    }

    /** What may be included in an item: files without errors, and the last good ones of what has errors now. */
    private static List<ContentFile> usable(
            Map<ContentFile, ContentKind> files, Set<String> broken, @Nullable ContentSnapshot before) {
        var usable = new ArrayList<ContentFile>();
        files.keySet().stream().filter(file -> !broken.contains(file.unit())).forEach(usable::add);
        if (before != null) {
            before.units().forEach((name, unit) -> {
                if (broken.contains(name)) {
                    unit.built().forEach(old -> usable.add(old.file()));
                }
            });
        }
        return usable;
    }

    private Built build(
            ContentFile file, ContentKind kind, ReferenceData data, List<ContentFile> usable, ParsedTexts parsed) {
        var building = new FileBuilding(file, data, usable, parsed);
        var built = new Built(file, kind.build(file, building), building.bundle(), building.used());
        addReferences(built, data);
        return built;
    }

    private void addReferences(Built built, ReferenceData data) {
        if (kindOf(built.file()) instanceof ReferenceKind<?> references) {
            references.addAll(built.value(), data);
        }
    }

    private List<ContentKind.Declaration> declarationsOf(List<Built> built) {
        return built.stream()
                .flatMap(one -> kindOf(one.file()).declarations(one.file()).stream())
                .toList();
    }

    private static ContentSnapshot snapshot(
            SortedMap<String, Unit> units, ReferenceData data, List<Problem> problems, long version) {
        var items = new ArrayList<ContentItem<?>>();
        var byId = new HashMap<ContentId, List<ContentItem<?>>>();
        var usedIn = new HashMap<ContentId, List<ContentItem<?>>>();
        var bundles = new HashMap<ContentHash, ContentBundle>();
        units.values().stream()
                .flatMap(unit -> unit.built().stream())
                .forEach(built -> built.file().id().ifPresent(id -> {
                    var item = item(id, built);
                    items.add(item);
                    byId.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
                    built.used()
                            .sources()
                            .forEach(source -> usedIn.computeIfAbsent(source, key -> new ArrayList<>())
                                    .add(item));
                    bundles.put(built.bundle().hash(), built.bundle());
                }));
        return new ContentSnapshot(version, problems, units, data, items, byId, usedIn, bundles);
    }

    private static ContentItem<?> item(ContentId id, Built built) {
        var file = built.file();
        return new ContentItem<>(
                id,
                file.kind(),
                file.title(),
                file.audience(),
                file.status(),
                file.path(),
                built.bundle().hash(),
                built.value());
    }

    /** Builds the one item of a bundle; it was checked when it was archived. */
    ContentItem<?> readBundle(String item, SortedMap<String, byte[]> raw, Map<String, MediaFile> media) {
        var findings = new Findings();
        var data = ReferenceData.empty(media);
        var parsed = new ParsedTexts();
        Optional<Built> found = Optional.empty();
        var files = raw.entrySet().stream()
                .flatMap(entry -> file(entry.getKey(), entry.getValue(), findings).stream())
                .toList();
        var all = files.stream().map(FileOfKind::file).toList();
        for (var file : files) {
            if (file.kind() instanceof ReferenceKind) {
                build(file.file(), file.kind(), data, all, parsed);
            }
        }
        for (var file : files) {
            if (file.file().path().equals(item)) {
                found = Optional.of(build(file.file(), file.kind(), data, all, parsed));
            }
        }
        var built = found.orElseThrow(() -> new IllegalStateException("archived item can't be read: " + item));
        return item(built.file().id().orElseThrow(), built);
    }

    private record FileOfKind(ContentFile file, ContentKind kind) {}

    private Optional<FileOfKind> file(String path, byte[] bytes, Findings findings) {
        if (!path.endsWith(".md") && !path.endsWith(".yaml")) {
            findings.error(Place.startOf(path), MESSAGES.text("file.unknown-extension"));
            return Optional.empty();
        }
        return new FileReader(findings).read(path, bytes).flatMap(file -> withKind(file, findings));
    }

    private Optional<FileOfKind> withKind(ContentFile file, Findings findings) {
        var folder = file.path().substring(0, file.path().indexOf('/'));
        var candidates =
                kinds.stream().filter(kind -> kind.folder().equals(folder)).toList();
        if (candidates.isEmpty()) {
            findings.error(Place.startOf(file.path()), MESSAGES.text("file.unknown-folder", folder));
            return Optional.empty();
        }
        var named = file.root().text("kind");
        var kind = candidates.size() == 1 && candidates.getFirst().isOnlyKindOfItsFolder()
                ? Optional.of(candidates.getFirst())
                : candidates.stream()
                        .filter(candidate ->
                                named.filter(candidate.name()::equals).isPresent())
                        .findFirst();
        if (kind.isEmpty()) {
            var known = candidates.stream().map(ContentKind::name).sorted().collect(Collectors.joining(", "));
            findings.error(
                    file.root().placeOf("kind"),
                    named.isPresent()
                            ? MESSAGES.text("kind.unknown", named.get(), known)
                            : MESSAGES.text("kind.missing", known));
        }
        return kind.map(found -> new FileOfKind(
                new ContentFile(file.path(), found.name(), file.root(), file.body(), file.text()), found));
    }

    private static void medium(String path, byte[] bytes, Map<String, MediaFile> media, Findings findings) {
        var name = path.substring("media/".length());
        if (name.contains("/") || !name.matches("[a-z0-9][a-z0-9.-]*")) {
            findings.error(Place.startOf(path), MESSAGES.text("media.name"));
        } else if (!MediaFile.isKnown(name)) {
            findings.error(Place.startOf(path), MESSAGES.text("media.extension"));
        } else {
            media.put(name, MediaFile.of(name, bytes));
        }
    }
}
