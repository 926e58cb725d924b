package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks.Contents;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.MarkdownText;
import nl.leerbrug.content.RenderedDocument;
import nl.leerbrug.shared.RenderedText;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Renders the texts of one file and remembers what they refer to. */
class FileBuilding implements ContentBuilding {

    private static final int PREFIX_LENGTH = 8;
    private static final MarkdownWalker.Visitor NOBODY = new MarkdownWalker.Visitor() {};

    private final ContentFile file;
    private final ReferenceData data;
    private final Collection<ContentFile> others;
    private final ParsedTexts parsed;
    private final UsedReferences used = UsedReferences.none();
    private int texts;

    FileBuilding(ContentFile file, ReferenceData data, Collection<ContentFile> others, ParsedTexts parsed) {
        this.file = file;
        this.data = data;
        this.others = others;
        this.parsed = parsed;
    }

    @Override
    public RenderedText render(MarkdownText text) {
        return MarkdownEngine.authored(parsed.of(text), rendering(false));
    }

    @Override
    public RenderedDocument document(MarkdownText text) {
        return MarkdownEngine.document(parsed.of(text), rendering(true));
    }

    @Override
    public Contents contents(MarkdownText text) {
        return MarkdownWalker.walk(text, parsed.of(text), NOBODY);
    }

    @Override
    public List<ContentFile> include(Predicate<String> path) {
        var found = others.stream()
                .filter(other -> path.test(other.path()))
                .sorted(Comparator.comparing(ContentFile::path))
                .toList();
        found.forEach(other -> used.files().put(other.path(), other.text()));
        return found;
    }

    @Override
    public Optional<String> medium(String name) {
        return data.medium(name).map(medium -> {
            used.media().add(name);
            return medium.path();
        });
    }

    @Override
    public ContentHash hash() {
        return bundle().hash();
    }

    UsedReferences used() {
        return used;
    }

    ContentBundle bundle() {
        return ContentBundle.of(file, used, data);
    }

    private Rendering rendering(boolean document) {
        texts++;
        return new Rendering(data, used, prefixFor(file.path() + "#" + texts), FigureDates.of(file), document);
    }

    static String prefixFor(String text) {
        return "x" + Hashes.of(text).value().substring(0, PREFIX_LENGTH);
    }
}
