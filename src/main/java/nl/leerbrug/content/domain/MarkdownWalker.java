package nl.leerbrug.content.domain;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import nl.leerbrug.content.ContentChecks.Contents;
import nl.leerbrug.content.ContentChecks.Placed;
import nl.leerbrug.content.MarkdownText;
import nl.leerbrug.shared.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Walks through a parsed text and hands what an author can get wrong to a visitor, with its place. */
class MarkdownWalker {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    private final MarkdownText text;
    private final Visitor visitor;
    private final List<Placed> reflections = new ArrayList<>();
    private int words;
    private int exerciseMinutes;

    /** Told of each thing found, in reading order. */
    interface Visitor {

        default void link(String url, String label, Place place) {}

        default void image(String url, String alt, Place place) {}

        default void callout(AdmonitionBlock block, Place place) {}

        default void heading(int level, Place place) {}

        /** A reflection link that does not stand on a line of its own. */
        default void strayReflection(Place place) {}
    }

    private MarkdownWalker(MarkdownText text, Visitor visitor) {
        this.text = text;
        this.visitor = visitor;
    }

    static Contents walk(MarkdownText text, Document document, Visitor visitor) {
        return new MarkdownWalker(text, visitor).contents(document);
    }

    /** The id, when a paragraph is nothing but the place of a reflection. */
    static Optional<String> reflectionOf(Paragraph paragraph) {
        return paragraph.getParent() instanceof Document
                        && paragraph.getFirstChild() instanceof Link link
                        && link.getNext() == null
                        && !link.hasChildren()
                ? reflectionIn(link.getUrl().unescape())
                : Optional.empty();
    }

    private static Optional<String> reflectionIn(String url) {
        var link = AuthoredLink.of(url);
        return link.scheme() == AuthoredLink.Scheme.REFLECTION ? Optional.of(link.target()) : Optional.empty();
    }

    private Contents contents(Node document) {
        visit(document);
        return new Contents(words, exerciseMinutes, List.copyOf(reflections));
    }

    private void visit(Node node) {
        switch (node) {
            case Text plain -> words += count(plain.getChars().toString());
            case Paragraph paragraph
            when reflectionOf(paragraph).isPresent() -> {
                reflections.add(new Placed(reflectionOf(paragraph).orElseThrow(), placeOf(node)));
                return;
            }
            case Link link -> link(link, link.getUrl().unescape(), placeOf(node));
            case LinkRef reference
            when reference.isDefined() -> {
                var target = reference.getReferenceNode(reference.getDocument());
                if (target != null) {
                    link(reference, AuthoredRenderer.url(target), placeOf(node));
                }
            }
            case AutoLink link ->
                visitor.link(link.getText().unescape(), link.getText().unescape(), placeOf(node));
            case Image image -> image(image, image.getUrl().unescape(), placeOf(node));
            case ImageRef image
            when image.isDefined() -> {
                var target = image.getReferenceNode(image.getDocument());
                if (target != null) {
                    image(image, AuthoredRenderer.url(target), placeOf(node));
                }
                return;
            }
            case AdmonitionBlock block -> {
                var title = block.getTitle().toString();
                words += count(title);
                if (Callout.of(block).filter(Callout.OEFENING::equals).isPresent()) {
                    exerciseMinutes += Callout.minutesIn(title).orElse(0);
                }
                visitor.callout(block, placeOf(node));
            }
            case Heading heading -> visitor.heading(heading.getLevel(), placeOf(node));
            default -> {}
        }
        if (!(node instanceof Image)) {
            node.getChildren().forEach(this::visit);
        }
    }

    /** Asked for only where it is told: finding a line costs more than visiting a node. */
    private Place placeOf(Node node) {
        return text.placeAt(node.getStartOffset());
    }

    private void link(Node node, String url, Place place) {
        if (reflectionIn(url).isPresent()) {
            visitor.strayReflection(place);
        } else {
            if (!node.hasChildren()) {
                words++;
            }
            visitor.link(url, new TextCollectingVisitor().collectAndGetText(node), place);
        }
    }

    private void image(Node node, String url, Place place) {
        visitor.image(url, new TextCollectingVisitor().collectAndGetText(node), place);
    }

    private static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
