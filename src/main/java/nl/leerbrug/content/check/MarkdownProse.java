package nl.leerbrug.content.check;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import java.util.ArrayList;
import java.util.List;

/** Walks the syntax tree of Markdown and keeps its words with their places. */
final class MarkdownProse {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    FootnoteExtension.create(),
                                    AdmonitionExtension.create())))
            .build();

    private final String file;
    private final String markdown;
    private final SourceLines origin;
    private final List<Prose> blocks = new ArrayList<>();

    private MarkdownProse(String file, String markdown, SourceLines origin) {
        this.file = file;
        this.markdown = markdown;
        this.origin = origin;
    }

    static List<Prose> read(String file, String markdown, SourceLines origin) {
        var reader = new MarkdownProse(file, markdown, origin);
        reader.visit(PARSER.parse(markdown));
        return reader.blocks;
    }

    private void visit(Node node) {
        switch (node) {
            case TableSeparator ignored -> {}
            case Heading heading -> add(heading, Prose.Shape.HEADING);
            case TableCell cell -> add(cell, Prose.Shape.RUNNING);
            case Paragraph paragraph -> add(paragraph, Prose.Shape.RUNNING);
            case AdmonitionBlock callout -> {
                addLine(callout.getTitle());
                visitChildren(callout);
            }
            default -> visitChildren(node);
        }
    }

    private void visitChildren(Node node) {
        node.getChildren().forEach(this::visit);
    }

    private void add(Node block, Prose.Shape shape) {
        var segments = new ArrayList<Prose.Segment>();
        collect(block, segments);
        if (!segments.isEmpty()) {
            blocks.add(new Prose(file, shape, isCited(block), segments));
        }
    }

    private void addLine(BasedSequence title) {
        if (!title.isBlank()) {
            blocks.add(new Prose(file, Prose.Shape.HEADING, false, List.of(segment(title.toString(), title))));
        }
    }

    private void collect(Node parent, List<Prose.Segment> into) {
        for (var node : parent.getChildren()) {
            switch (node) {
                case Text text -> into.add(segment(text.getChars().toString(), text.getChars()));
                case SoftLineBreak lineBreak -> into.add(segment(" ", lineBreak.getChars()));
                case HardLineBreak lineBreak -> into.add(segment(" ", lineBreak.getChars()));
                case Code code -> into.add(segment("code", code.getChars()));
                case Image image -> addImage(image);
                case Link link when target(link).startsWith("source:") -> into.add(segment("bron", link.getChars()));
                case Link link when target(link).startsWith("figure:") -> into.add(segment("100", link.getChars()));
                case AutoLink ignored -> {}
                default -> collect(node, into);
            }
        }
    }

    /** Alt text is read too, but as a block of its own. */
    private void addImage(Image image) {
        addLine(image.getText());
    }

    private static String target(Link link) {
        return link.getUrl().toString();
    }

    private static boolean isCited(Node block) {
        for (var node : block.getDescendants()) {
            if (node instanceof Link link && target(link).matches("(source|figure):.*")) {
                return true;
            }
        }
        return false;
    }

    private Prose.Segment segment(String text, BasedSequence at) {
        var offset = Math.min(at.getStartOffset(), markdown.length());
        var lineStart = markdown.lastIndexOf('\n', offset - 1) + 1;
        var line = Math.toIntExact(
                markdown.substring(0, offset).chars().filter(c -> c == '\n').count());
        return new Prose.Segment(text, origin.linesBefore() + line + 1, origin.indent() + offset - lineStart + 1);
    }
}
