package nl.leerbrug.content.domain;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.RenderedDocument;
import nl.leerbrug.content.RenderedDocument.Fragment;
import nl.leerbrug.shared.RenderedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Markdown to HTML: parse, render with raw HTML escaped, sanitise. There is no other road. */
final class MarkdownEngine {

    private static final HtmlRenderer PERSONAL = HtmlRenderer.builder(MarkdownParsers.PERSONAL)
            .nodeRendererFactory(options -> new PersonalRenderer())
            .build();

    /** Made once, since making a renderer costs more than rendering a text; each document brings its own {@link Rendering}. */
    private static final HtmlRenderer AUTHORED = HtmlRenderer.builder(MarkdownParsers.AUTHORED)
            .nodeRendererFactory(new Factory())
            .build();

    private static final NullableDataKey<Rendering> RENDERING = new NullableDataKey<>("RENDERING");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("<div class=\"" + Rendering.PLACEHOLDER + "([a-z0-9-]+)\">\\s*</div>");
    private static final Pattern FOOTNOTE_ID = Pattern.compile("(id=\"|href=\"#)(fn(?:ref)?-)");

    private MarkdownEngine() {}

    static RenderedText personal(String markdown) {
        return new RenderedText(HtmlPolicies.PERSONAL
                .sanitize(PERSONAL.render(MarkdownParsers.PERSONAL_PARSER.parse(markdown)))
                .strip());
    }

    /** One or two sentences that must fit within a sentence of another text. */
    static RenderedText inline(String markdown) {
        return new RenderedText(HtmlPolicies.INLINE
                .sanitize(PERSONAL.render(MarkdownParsers.PERSONAL_PARSER.parse(markdown)))
                .strip());
    }

    static RenderedText authored(String markdown, Rendering rendering) {
        return authored(MarkdownParsers.AUTHORED_PARSER.parse(markdown), rendering);
    }

    static RenderedText authored(Document document, Rendering rendering) {
        document.set(RENDERING, rendering);
        var html = AUTHORED.render(document);
        // Several texts stand on one screen, and each begins counting its footnotes at 1.
        var distinct = FOOTNOTE_ID.matcher(html).replaceAll("$1" + rendering.idPrefix() + "-$2");
        return new RenderedText(HtmlPolicies.AUTHORED.sanitize(distinct).strip());
    }

    static RenderedDocument document(Document parsed, Rendering rendering) {
        var html = authored(parsed, rendering).html();
        List<Fragment> fragments = new ArrayList<>();
        var matcher = PLACEHOLDER.matcher(html);
        var from = 0;
        while (matcher.find()) {
            addText(fragments, html.substring(from, matcher.start()));
            fragments.add(new RenderedDocument.Reflection(new ContentId(matcher.group(1))));
            from = matcher.end();
        }
        addText(fragments, html.substring(from));
        var sources = rendering.listed().stream()
                .map(source -> new RenderedText("<span id=\"" + Rendering.anchorOf(source.id()) + "\">"
                        + source.reference().html() + "</span>"))
                .toList();
        return new RenderedDocument(fragments, sources);
    }

    private static void addText(List<Fragment> fragments, String html) {
        if (!html.isBlank()) {
            fragments.add(new RenderedDocument.Text(new RenderedText(html.strip())));
        }
    }

    private static final class Factory implements DelegatingNodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new AuthoredRenderer(Objects.requireNonNull(RENDERING.get(options)));
        }

        @Override
        public Set<Class<?>> getDelegates() {
            return Set.of();
        }
    }
}
