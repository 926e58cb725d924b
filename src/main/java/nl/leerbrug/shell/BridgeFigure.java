package nl.leerbrug.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The motif: five pillars of blocks under one deck, which fill from below, the first pillar first. The caption says the
 * same in words, so the drawing itself is silent for screen readers.
 */
public class BridgeFigure extends Div {

    /** Two columns of five blocks per pillar, one for opleiding. */
    private static final int[] COLUMNS = {2, 2, 2, 1, 2};

    private static final int ROWS = 5;
    private static final int BLOCKS = Arrays.stream(COLUMNS).sum() * ROWS;

    private static final String RECT = "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>";
    private static final double PILLAR_PITCH = 76;
    private static final double BLOCK_WIDTH = 26;
    private static final double BLOCK_PITCH = 30;
    private static final double BLOCK_HEIGHT = 18.500;
    private static final double ROW_PITCH = 22;
    private static final double TOP = 30;

    /** @param caption in words what the blocks show, with both numbers */
    public BridgeFigure(int done, int total, String caption) {
        if (total < 0 || done < 0 || done > total) {
            throw new IllegalArgumentException("not a progress: " + done + " of " + total);
        }
        addClassName("lb-bridge");
        var text = new Span(caption);
        text.addClassName("lb-bridge-caption");
        add(new Html("<div class=\"lb-bridge-drawing\">" + svg(filled(done, total)) + "</div>"), text);
    }

    /** A first step shows, and only the last one completes the bridge. */
    static int filled(int done, int total) {
        if (done == 0) {
            return 0;
        }
        return done == total ? BLOCKS : Math.clamp(Math.round((double) BLOCKS * done / total), 1, BLOCKS - 1);
    }

    private static String svg(int filled) {
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 380 142\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<path class=\"lb-bridge-deck\" d=\"M4 26Q190 -8 376 26\"/><path class=\"lb-bridge-rail\" d=\"M4 30H376\"/>");
        var left = filled;
        for (var pillar = 0; pillar < COLUMNS.length; pillar++) {
            var blocks = COLUMNS[pillar] * ROWS;
            var here = Math.min(left, blocks);
            left -= here;
            pillar(svg, pillar, here);
        }
        return svg.append("</svg>").toString();
    }

    private static void pillar(StringBuilder svg, int pillar, int filled) {
        var columns = COLUMNS[pillar];
        var width = columns == 1 ? BLOCK_WIDTH + 9 : BLOCK_WIDTH;
        var start = PILLAR_PITCH * pillar + PILLAR_PITCH / 2 - ((columns - 1) * BLOCK_PITCH + width) / 2;
        for (var row = 0; row < ROWS; row++) {
            for (var column = 0; column < columns; column++) {
                var name = row * columns + column < filled ? "lb-block lb-block-" + row : "lb-block";
                svg.append(RECT.formatted(
                        name,
                        tenths(start + column * BLOCK_PITCH),
                        tenths(TOP + (ROWS - 1 - row) * ROW_PITCH),
                        tenths(width),
                        tenths(BLOCK_HEIGHT)));
            }
        }
    }

    /** With a point whatever the reader's language. */
    private static String tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
