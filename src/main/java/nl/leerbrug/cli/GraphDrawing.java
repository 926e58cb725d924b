package nl.leerbrug.cli;

import nl.leerbrug.bridge.Placement;

import java.util.ArrayList;
import java.util.List;

/** Boxes with lines of text, and arrows between them, as SVG. */
final class GraphDrawing {

    private static final int LINE = 20;
    private static final int INSET = 14;
    private static final int HEADING = 30;
    /** How wide a letter of this size is at most, on average. */
    private static final double LETTER = 7.0;

    private static final String STYLE = """
            <style>
              text { font: 13px "Atkinson Hyperlegible", "Segoe UI", sans-serif; fill: #1d2b2e; }
              .head { font-weight: 700; font-size: 15px; }
              rect { fill: #ffffff; stroke: #3f5f66; stroke-width: 1.5; }
              .phase { fill: #e6f0f0; } .topic { fill: #fff8e8; } .any { fill: #f2f2ee; }
              path { fill: none; stroke: #3f5f66; stroke-width: 1.5; }
              .paper { fill: #fdfcf9; stroke: none; }
            </style>
            <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M0 0 L8 4 L0 8" style="fill:none"/>
            </marker>
            """;

    private final StringBuilder body = new StringBuilder();

    /** @return how tall it became */
    int box(int x, int y, int width, String kind, String heading, List<String> lines) {
        var wrapped = new ArrayList<String>();
        lines.forEach(line -> wrapped.addAll(wrap(line, (int) ((width - 2 * INSET) / LETTER))));
        var height = HEADING + wrapped.size() * LINE + INSET / 2;
        body.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n"
                .formatted(kind, x, y, width, height));
        text(x + INSET, y + LINE, "head", heading);
        var below = y + HEADING + INSET;
        for (var line : wrapped) {
            text(x + INSET, below, "line", line);
            below += LINE;
        }
        return height;
    }

    void down(int x, int from, int to) {
        path("M%d %d L%d %d".formatted(x, from, x, to));
    }

    /** From one box to a lower one, along the left side. */
    void along(int x, int from, int to, int out) {
        path("M%d %d C%d %d %d %d %d %d".formatted(x, from, x - out, from, x - out, to, x, to));
    }

    String svg(String title, String description, int width, int height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" lang="nl" role="img" aria-labelledby="title desc" \
                width="%d" height="%d" viewBox="0 0 %d %d">
                <title id="title">%s</title>
                <desc id="desc">%s</desc>
                %s<rect class="paper" width="100%%" height="100%%"/>
                %s</svg>
                """.formatted(width, height, width, height, escaped(title), escaped(description), STYLE, body);
    }

    static String level(Placement placement) {
        return placement instanceof Placement.At at ? String.valueOf(at.level().number()) : "n.v.t.";
    }

    private void path(String d) {
        body.append("<path d=\"%s\" marker-end=\"url(#tip)\"/>\n".formatted(d));
    }

    private void text(int x, int y, String kind, String text) {
        body.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(kind, x, y, escaped(text)));
    }

    private static List<String> wrap(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("   ");
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
