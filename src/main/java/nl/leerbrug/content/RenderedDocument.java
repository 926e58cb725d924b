package nl.leerbrug.content;

import nl.leerbrug.shared.RenderedText;

import java.util.List;

/**
 * A rendered text, cut where the reader writes.
 *
 * @param sources entries of the list at the end, in order of appearance
 */
public record RenderedDocument(List<Fragment> fragments, List<RenderedText> sources) {

    public RenderedDocument {
        fragments = List.copyOf(fragments);
        sources = List.copyOf(sources);
    }

    /** A stretch of the document. */
    public sealed interface Fragment {}

    public record Text(RenderedText html) implements Fragment {}

    /** The place of a reflection. */
    public record Reflection(ContentId id) implements Fragment {}

    /** The whole text with its list of sources below it. */
    public RenderedText asOneText() {
        var html = new StringBuilder();
        for (var fragment : fragments) {
            if (fragment instanceof Text(var part)) {
                html.append(part.html());
            }
        }
        if (!sources.isEmpty()) {
            html.append("<section class=\"sources\"><h2>").append(SOURCES_TITLE).append("</h2><ol>");
            sources.forEach(source -> html.append("<li>").append(source.html()).append("</li>"));
            html.append("</ol></section>");
        }
        return new RenderedText(html.toString());
    }

    private static final String SOURCES_TITLE =
            ProblemMessages.of(RenderedDocument.class).text("sources-title");
}
