package nl.leerbrug.content.domain;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.util.data.DataHolder;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.RenderedDocument;
import nl.leerbrug.content.RenderedDocument.Fragment;
import nl.leerbrug.shared.RenderedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Markdown to HTML: parse, render with raw HTML escaped, sanitise. There is no other road. */
final class MarkdownEngine {

    private static final HtmlRenderer PERSONAL = HtmlRenderer.builder(MarkdownParsers.PERSONAL)
            .nodeRendererFactory(options -> new PersonalRenderer())
            .build();

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
        var html = HtmlRenderer.builder(MarkdownParsers.AUTHORED)
                .nodeRendererFactory(new Factory(rendering))
                .build()
                .render(MarkdownParsers.AUTHORED_PARSER.parse(markdown));
        // Several texts stand on one screen, and each begins counting its footnotes at 1.
        var distinct = FOOTNOTE_ID.matcher(html).replaceAll("$1" + rendering.idPrefix() + "-$2");
        return new RenderedText(HtmlPolicies.AUTHORED.sanitize(distinct).strip());
    }

    static RenderedDocument document(String markdown, Rendering rendering) {
        var html = authored(markdown, rendering).html();
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

    private record Factory(Rendering rendering) implements DelegatingNodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new AuthoredRenderer(rendering);
        }

        @Override
        public Set<Class<?>> getDelegates() {
            return Set.of();
        }
    }
}
