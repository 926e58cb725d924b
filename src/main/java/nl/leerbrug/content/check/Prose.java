package nl.leerbrug.content.check;

import java.util.List;

/**
 * One block of authored text (a paragraph, a heading, a cell, an option) without its markup, of which every character
 * still knows its place in the file.
 *
 * @param file path relative to the content folder
 * @param cited whether the block links to a source
 * @param segments the text in reading order; markup between them is left out
 */
public record Prose(String file, Shape shape, boolean cited, List<Segment> segments) {

    public Prose {
        segments = List.copyOf(segments);
    }

    /** What the block is; only running text counts for reading level. */
    public enum Shape {
        RUNNING,
        HEADING
    }

    /**
     * Text that stands on one line of the file.
     *
     * @param line from 1
     * @param column of its first character, from 1
     */
    public record Segment(String text, int line, int column) {}

    /** A place in the file, both counted from 1. */
    public record Place(int line, int column) {}

    public String text() {
        var text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }

    /**
     * Where a character of {@link #text()} stands in the file.
     *
     * @param offset from 0; past the end gives the last place
     */
    public Place placeOf(int offset) {
        var before = 0;
        for (var segment : segments) {
            if (offset < before + segment.text().length()) {
                return new Place(segment.line(), segment.column() + Math.max(0, offset - before));
            }
            before += segment.text().length();
        }
        var last = segments.getLast();
        return new Place(last.line(), last.column());
    }
}
