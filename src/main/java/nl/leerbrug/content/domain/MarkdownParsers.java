package nl.leerbrug.content.domain;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

import java.util.List;

/** The two dialects: what authors may use, and what people may type. */
final class MarkdownParsers {

    static final DataHolder AUTHORED = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), FootnoteExtension.create(), AdmonitionExtension.create()))
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();

    static final DataHolder PERSONAL = new MutableDataSet()
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.SOFT_BREAK, "<br />\n")
            .toImmutable();

    static final Parser AUTHORED_PARSER = Parser.builder(AUTHORED).build();
    static final Parser PERSONAL_PARSER = Parser.builder(PERSONAL).build();

    private MarkdownParsers() {}
}
