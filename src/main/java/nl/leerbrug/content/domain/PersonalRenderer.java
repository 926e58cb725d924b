package nl.leerbrug.content.domain;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

import java.util.Set;

/** People's own text brings no images along, and its headings don't disturb those of the screen. */
class PersonalRenderer implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(
                        Image.class,
                        (node, context, html) -> html.text(new TextCollectingVisitor().collectAndGetText(node))),
                new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> html.text(node.getChars())),
                new NodeRenderingHandler<>(Heading.class, (node, context, html) -> {
                    html.tag("p").tag("strong");
                    context.renderChildren(node);
                    html.tag("/strong").tag("/p").line();
                }));
    }
}
