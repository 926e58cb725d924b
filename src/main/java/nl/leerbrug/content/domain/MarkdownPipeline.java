package nl.leerbrug.content.domain;

import nl.leerbrug.content.Markdown;
import nl.leerbrug.shared.RenderedText;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Renders on demand what varies; texts of files are rendered once, when they are read. */
@Component
class MarkdownPipeline implements Markdown {

    private final ContentLibrary library;

    MarkdownPipeline(ContentLibrary library) {
        this.library = library;
    }

    @Override
    public RenderedText authored(String markdown) {
        return MarkdownEngine.authored(
                markdown,
                new Rendering(
                        library.now().references(),
                        UsedReferences.none(),
                        FileBuilding.prefixFor(markdown),
                        Optional.empty(),
                        false));
    }

    @Override
    public RenderedText personal(String markdown) {
        return MarkdownEngine.personal(markdown);
    }
}
