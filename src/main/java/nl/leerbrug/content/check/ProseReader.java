package nl.leerbrug.content.check;

import java.util.List;

/** Takes the prose out of a content file: Markdown with front matter, or YAML of which some values are Markdown. */
public final class ProseReader {

    private static final String FENCE = "---";

    private ProseReader() {}

    /**
     * @param file path relative to the content folder; its ending says what it is
     * @param content the whole file
     * @return all blocks in reading order; none for a file without prose or one that can't be parsed, which other checks
     *     report
     */
    public static List<Prose> read(String file, String content) {
        if (file.endsWith(".md")) {
            return readMarkdown(file, content);
        }
        if (file.endsWith(".yaml")) {
            return YamlProse.read(file, content, 0);
        }
        return List.of();
    }

    private static List<Prose> readMarkdown(String file, String content) {
        var lines = content.split("\n", -1);
        var close = -1;
        if (lines[0].strip().equals(FENCE)) {
            for (var i = 1; i < lines.length && close < 0; i++) {
                close = lines[i].strip().equals(FENCE) ? i : -1;
            }
        }
        if (close < 0) {
            return MarkdownProse.read(file, content, new SourceLines(0, 0));
        }
        var header = String.join("\n", List.of(lines).subList(1, close));
        var body = String.join("\n", List.of(lines).subList(close + 1, lines.length));
        var prose = new java.util.ArrayList<>(YamlProse.read(file, header, 1));
        prose.addAll(MarkdownProse.read(file, body, new SourceLines(close + 1, 0)));
        return prose;
    }
}
