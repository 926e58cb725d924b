package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import nl.leerbrug.bridge.Bridge;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import org.springframework.web.util.HtmlUtils;

import java.util.Locale;
import java.util.Map;

/**
 * A Bridge with somebody's levels: blocks for one view, a dashed line for the client's own. What it shows stands beside
 * it in words, so the drawing itself is silent for screen readers.
 */
public class BridgeDrawing extends Div {

    private static final int ROWS = 5;
    private static final int BLOCK = 24;
    private static final int PITCH = 28;
    private static final int PILLAR_GAP = 18;
    private static final int ROW = 20;
    private static final int HEIGHT = 16;
    private static final int TOP = 30;
    private static final int EDGE = 10;

    private static final int PICTOGRAM = 26;
    private static final int LABEL_LINE = 14;
    /** A longer title takes two lines. */
    private static final int SHORT = 9;

    private final Bridge bridge;
    private boolean pictures;
    private boolean titles;

    public BridgeDrawing(Bridge bridge) {
        this.bridge = bridge;
        addClassNames("lb-bridge", "lb-bridge-levels");
    }

    /** As beeldbrug: a pictogram below each column. */
    public BridgeDrawing withPictures(boolean with) {
        pictures = with;
        return this;
    }

    /** With the title of each pillar below it: for a drawing that stands large enough to read them. */
    public BridgeDrawing withTitles(boolean with) {
        titles = with;
        return this;
    }

    public BridgeDrawing show(Map<SubPillarId, Placement> blocks, Map<SubPillarId, Placement> line) {
        removeAll();
        add(new Html("<div class=\"lb-bridge-drawing\">" + svg(blocks, line) + "</div>"));
        return this;
    }

    /** The drawing itself, for paper. */
    public String svg(Map<SubPillarId, Placement> blocks, Map<SubPillarId, Placement> line) {
        var columns = new StringBuilder();
        var x = EDGE;
        for (var pillar : bridge.pillars()) {
            var left = x;
            for (var sub : pillar.subPillars()) {
                column(columns, x, blocks.get(sub.id()), line.get(sub.id()));
                if (pictures) {
                    pictogram(columns, x, sub.id());
                }
                x += PITCH;
            }
            if (titles) {
                title(columns, (left + x - PITCH + BLOCK) / 2, pillar.title());
            }
            x += PILLAR_GAP;
        }
        var width = x - PILLAR_GAP + EDGE;
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<path class=\"lb-bridge-deck\" d=\"M4 26Q%d -8 %d 26\"/>"
                        + "<path class=\"lb-bridge-rail\" d=\"M4 30H%d\"/>%s</svg>",
                width,
                TOP + ROWS * ROW + 4 + (pictures ? PICTOGRAM + 4 : 0) + (titles ? 2 * LABEL_LINE + 4 : 0),
                width / 2,
                width - 4,
                width - 4,
                columns);
    }

    private static void title(StringBuilder svg, int middle, String title) {
        var lines = title.length() > SHORT ? title.split(" ", 2) : new String[] {title};
        for (var line = 0; line < lines.length; line++) {
            svg.append("<text class=\"lb-bridge-title\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(middle, TOP + ROWS * ROW + (line + 1) * LABEL_LINE, HtmlUtils.htmlEscape(lines[line])));
        }
    }

    private static void pictogram(StringBuilder svg, int x, SubPillarId topic) {
        Pictogram.drawing(topic)
                .ifPresent(drawing -> svg.append(drawing.replaceFirst(
                        "<svg ",
                        "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" "
                                .formatted(x - 1, TOP + ROWS * ROW + 4, PICTOGRAM, PICTOGRAM))));
    }

    private static void column(
            StringBuilder svg,
            int x,
            @org.jspecify.annotations.Nullable Placement blocks,
            @org.jspecify.annotations.Nullable Placement line) {
        for (var row = 0; row < ROWS; row++) {
            var filled = blocks instanceof Placement.At at && row < at.level().number();
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>",
                    filled ? "lb-block lb-block-" + row : "lb-block",
                    x,
                    TOP + 3 + (ROWS - 1 - row) * ROW,
                    BLOCK,
                    HEIGHT));
        }
        if (line instanceof Placement.At at) {
            var y = TOP + 1 + (ROWS - at.level().number()) * ROW;
            svg.append(String.format(
                    Locale.ROOT, "<path class=\"lb-bridge-client\" d=\"M%d %dH%d\"/>", x - 1, y, x + BLOCK + 1));
        }
    }
}
