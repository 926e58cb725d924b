package nl.leerbrug.content;

import nl.leerbrug.shared.Place;

/**
 * Markdown as it stands in a file: a body below front matter, or a value in YAML.
 *
 * @param text with {@code \n} as line end
 * @param start place of the first character
 * @param indent spaces before each following line, or -1 when lines of the text are not lines of the file
 */
public record MarkdownText(String text, Place start, int indent) {

    /** For text that stands in no file. */
    public static MarkdownText of(String text) {
        return new MarkdownText(text, Place.startOf(""), -1);
    }

    /** The place in the file of a character of the text. */
    public Place placeAt(int offset) {
        var lineStart = text.lastIndexOf('\n', Math.max(0, Math.min(offset, text.length()) - 1)) + 1;
        if (offset <= 0 || lineStart == 0) {
            return new Place(start.file(), start.line(), start.column() + Math.max(0, offset));
        }
        if (indent < 0) {
            return start;
        }
        var linesBefore = (int)
                text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Place(start.file(), start.line() + linesBefore, indent + 1 + offset - lineStart);
    }
}
