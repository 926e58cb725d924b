package nl.leerbrug.content.domain;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.RenderedText;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The authors' own links, images and callouts as HTML. What can't be resolved becomes plain text. */
class AuthoredRenderer implements NodeRenderer {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(AuthoredRenderer.class);

    private final Rendering rendering;

    AuthoredRenderer(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Link.class, this::link),
                new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
                new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
                new NodeRenderingHandler<>(AdmonitionBlock.class, this::callout),
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(Paragraph.class, this::paragraph));
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
        link(node, node.getUrl().unescape(), context, html);
    }

    private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        var reference = node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
        if (reference == null) {
            html.text(node.getChars().unescape());
        } else {
            link(node, url(reference), context, html);
        }
    }

    private void link(Node node, String url, NodeRendererContext context, HtmlWriter html) {
        var link = AuthoredLink.of(url);
        switch (link.scheme()) {
            case TERM ->
                rendering
                        .term(link.target())
                        .ifPresentOrElse(
                                term -> definition("term", term.definition(), node, context, html),
                                () -> context.renderChildren(node));
            case FIGURE ->
                rendering
                        .figure(link.target())
                        .ifPresentOrElse(
                                figure -> {
                                    var source = rendering.sourceOf(figure);
                                    definition(
                                            "figure",
                                            FigureWords.explain(figure, source),
                                            node.hasChildren() ? node : null,
                                            context,
                                            html,
                                            figure.shown());
                                },
                                () -> context.renderChildren(node));
            case SOURCE -> source(link.target(), node, context, html);
            case ITEM -> anchor(itemPath(link.target()), node, context, html);
            case PAGE -> anchor(pagePath(link.target()), node, context, html);
            case MEDIA ->
                rendering
                        .medium(link.target())
                        .ifPresentOrElse(
                                medium -> anchor(medium.path(), node, context, html),
                                () -> context.renderChildren(node));
            case WEB, MAIL, PHONE -> anchor(link.target(), node, context, html);
            case REFLECTION, OTHER -> context.renderChildren(node);
        }
    }

    private void source(String id, Node node, NodeRendererContext context, HtmlWriter html) {
        var source = rendering.source(id);
        if (source.isEmpty()) {
            context.renderChildren(node);
        } else if (rendering.listsSources()) {
            html.attr("class", "source")
                    .attr("href", "#" + Rendering.anchorOf(source.get().id()));
            html.withAttr().tag("a");
            context.renderChildren(node);
            html.tag("/a");
        } else {
            definition("source", source.get().reference(), node, context, html);
        }
    }

    private static String itemPath(String id) {
        return ContentId.isValid(id) ? "/" + ContentRoutes.item(new ContentId(id)) : "";
    }

    private static String pagePath(String id) {
        return ContentId.isValid(id) ? "/" + ContentRoutes.page(new ContentId(id)) : "";
    }

    private static void anchor(String href, Node node, NodeRendererContext context, HtmlWriter html) {
        if (href.isEmpty()) {
            context.renderChildren(node);
            return;
        }
        html.attr("href", href).withAttr().tag("a");
        context.renderChildren(node);
        html.tag("/a");
    }

    private void definition(
            String kind, RenderedText explanation, Node node, NodeRendererContext context, HtmlWriter html) {
        definition(kind, explanation, node, context, html, "");
    }

    /**
     * A button that opens its explanation: by tap, Enter and Escape through the browser's popovers, by hover and focus
     * through interest invokers, or style where those are missing. No script of ours.
     */
    private void definition(
            String kind,
            RenderedText explanation,
            @Nullable Node label,
            NodeRendererContext context,
            HtmlWriter html,
            String otherwise) {
        var id = rendering.nextId();
        html.attr("type", "button")
                .attr("class", "explained explained-" + kind)
                .attr("popovertarget", id)
                .attr("interestfor", id)
                .withAttr()
                .tag("button");
        if (label == null) {
            html.text(otherwise);
        } else {
            context.renderChildren(label);
        }
        html.tag("/button");
        html.attr("class", "explanation")
                .attr("id", id)
                .attr("popover", "auto")
                .withAttr()
                .tag("span");
        html.raw(explanation.html());
        html.tag("/span");
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
        image(node, node.getUrl().unescape(), html);
    }

    private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        var reference = node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
        image(node, reference == null ? "" : url(reference), html);
    }

    private void image(Node node, String url, HtmlWriter html) {
        var alt = new TextCollectingVisitor().collectAndGetText(node);
        var medium = AuthoredLink.of(url).scheme() == AuthoredLink.Scheme.MEDIA
                ? rendering.medium(AuthoredLink.of(url).target()).orElse(null)
                : null;
        if (medium == null) {
            html.text(alt);
        } else if (medium.isVideo()) {
            video(medium, alt, html);
        } else {
            html.attr("src", medium.path()).attr("alt", alt).attr("loading", "lazy");
            medium.size()
                    .ifPresent(size -> html.attr("width", String.valueOf(size.width()))
                            .attr("height", String.valueOf(size.height())));
            html.withAttr().tagVoid("img");
        }
    }

    private void video(MediaFile video, String label, HtmlWriter html) {
        html.attr("controls", "controls").attr("preload", "metadata").attr("aria-label", label);
        html.withAttr().tag("video");
        html.attr("src", video.path())
                .attr("type", video.contentType())
                .withAttr()
                .tagVoid("source");
        for (var captions : rendering.captionsOf(video)) {
            html.attr("kind", "captions")
                    .attr("srclang", captions.language())
                    .attr("label", captions.label())
                    .attr("src", captions.file().path());
            if (captions.isDefault()) {
                html.attr("default", "default");
            }
            html.withAttr().tagVoid("track");
        }
        html.tag("/video");
    }

    private void callout(AdmonitionBlock node, NodeRendererContext context, HtmlWriter html) {
        var kind = Callout.of(node).orElse(Callout.TIP);
        var title = node.getTitle().isBlank()
                ? MESSAGES.text("callout." + kind.word())
                : node.getTitle().unescape();
        html.attr("class", "callout callout-" + kind.word())
                .attr("role", "note")
                .attr("aria-label", title);
        html.withAttr().tag("div");
        html.attr("class", "callout-title").withAttr().tag("p").text(title).tag("/p");
        context.renderChildren(node);
        html.tag("/div").line();
    }

    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "table-scroll").attr("tabindex", "0").attr("role", "region");
        html.attr("aria-label", MESSAGES.text("table")).withAttr().tag("div");
        context.delegateRender();
        html.tag("/div").line();
    }

    private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
        var reflection = MarkdownWalker.reflectionOf(node);
        if (reflection.isPresent() && rendering.placesReflections()) {
            html.attr("class", Rendering.PLACEHOLDER + reflection.get())
                    .withAttr()
                    .tag("div")
                    .tag("/div");
        } else {
            context.delegateRender();
        }
    }

    static String url(Reference reference) {
        return reference.getUrl().unescape();
    }
}
