package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind.Declaration;
import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.MarkdownText;
import nl.leerbrug.shared.Place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checks over all files of one reading. */
class FileChecks implements ContentChecks {

    private final Set<String> paths;
    private final Collection<ContentFile> files;
    private final Map<String, ContentFile> byId = new HashMap<>();
    private final Map<String, MediaFile> media;
    private final Declarations declarations;
    private final ParsedTexts parsed;
    private final Findings findings;

    FileChecks(
            Set<String> paths,
            Collection<ContentFile> files,
            Map<String, MediaFile> media,
            Declarations declarations,
            ParsedTexts parsed,
            Findings findings) {
        this.paths = paths;
        this.files = files;
        this.media = media;
        this.declarations = declarations;
        this.parsed = parsed;
        this.findings = findings;
        files.stream()
                .filter(file -> Declaration.sortOf(file.kind()).equals("item"))
                .forEach(file -> file.id().ifPresent(id -> byId.putIfAbsent(id.value(), file)));
    }

    @Override
    public void error(Place place, String message) {
        findings.error(place, message);
    }

    @Override
    public void warning(Place place, String message) {
        findings.warning(place, message);
    }

    @Override
    public Optional<Declaration> find(String id) {
        return declarations.find("item", id);
    }

    @Override
    public Optional<ContentFile> file(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<ContentFile> files(String kind) {
        return files.stream().filter(file -> file.kind().equals(kind)).toList();
    }

    @Override
    public boolean exists(String path) {
        return paths.contains(path);
    }

    @Override
    public boolean isUnreadable(String id) {
        return declarations.isUnreadable(id);
    }

    @Override
    public void reference(ContentNode.Scalar id, Set<String> types) {
        declarations.reference(id.text(), types, id.place(), findings);
    }

    @Override
    public Contents contentsOf(MarkdownText text) {
        return MarkdownWalker.walk(text, parsed.of(text), new MarkdownWalker.Visitor() {});
    }

    @Override
    public Contents markdown(MarkdownText text) {
        return MarkdownWalker.walk(
                text, parsed.of(text), new MarkdownChecks(declarations, media, new FigureDates(files), findings));
    }
}
