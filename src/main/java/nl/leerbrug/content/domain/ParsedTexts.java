package nl.leerbrug.content.domain;

import com.vladsch.flexmark.util.ast.Document;
import nl.leerbrug.content.MarkdownText;

import java.util.HashMap;
import java.util.Map;

/** The texts of one reading, parsed once: checking, counting and rendering all start from the same document. */
class ParsedTexts {

    private final Map<String, Document> documents = new HashMap<>();

    Document of(MarkdownText text) {
        return documents.computeIfAbsent(text.text(), MarkdownParsers.AUTHORED_PARSER::parse);
    }
}
