package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Gauges;
import nl.leerbrug.simulation.ui.part.TextTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How stress, trust and ownership went: drawn, and the same as a table. */
class Curves extends Div {

    /** The drawing is stretched to the room there is, so only shares of these count. */
    private static final int WIDTH = 800;

    private static final int STEP = 14;
    private static final int TOP = 5;
    private static final List<Integer> MARKS = List.of(Gauges.HIGHEST, Gauges.HIGHEST / 2, 0);

    private final List<Gauges> course = new ArrayList<>();
    private final List<String> turns = new ArrayList<>();

    /** @param title of the table, which has no heading of its own */
    Curves(String title, Gauges start, List<TurnReview> reviews) {
        course.add(start);
        turns.add(getTranslation("simulation.CurvesCard.start"));
        reviews.forEach(turn -> {
            course.add(turn.after());
            turns.add(String.valueOf(turn.number()));
        });
        add(legend(), drawing(), new NativeDetails(getTranslation("simulation.CurvesCard.table"), table(title)));
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("lb-curve-legend");
        for (var gauge : Gauge.values()) {
            var item = new ListItem(getTranslation("simulation.CurvesCard.legend." + gauge.name()));
            item.addClassName("lb-legend-" + name(gauge));
            legend.add(item);
        }
        return legend;
    }

    /** Fits any width: lines are stretched, words beside and below them are not. */
    private Div drawing() {
        var scale = new Div();
        scale.addClassName("lb-curves-scale");
        MARKS.forEach(mark -> scale.add(new Span(String.valueOf(mark))));
        var along = new Div(new Span(turns.getFirst()), new Span(turns.getLast()));
        along.addClassName("lb-curves-along");
        var drawing = new Div(scale, new Html(svg()), along);
        drawing.addClassName("lb-curves");
        // The table below says the same.
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }

    private String svg() {
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" focusable=\"false\">"
                .formatted(WIDTH, y(0) + TOP));
        MARKS.forEach(mark -> svg.append("<path class=\"lb-curve-grid\" d=\"M0 %dH%d\"/>".formatted(y(mark), WIDTH)));
        for (var gauge : List.of(Gauge.STRESS, Gauge.OWNERSHIP, Gauge.TRUST)) {
            var points = IntStream.range(0, course.size())
                    .mapToObj(i -> x(i) + "," + y(course.get(i).of(gauge)))
                    .collect(Collectors.joining(" "));
            svg.append("<polyline class=\"lb-curve lb-curve-%s\" points=\"%s\"/>".formatted(name(gauge), points));
        }
        return svg.append("</svg>").toString();
    }

    private static String name(Gauge gauge) {
        return gauge.name().toLowerCase(Locale.ROOT);
    }

    private int x(int turn) {
        return turn * WIDTH / Math.max(1, course.size() - 1);
    }

    private static int y(int value) {
        return TOP + (Gauges.HIGHEST - value) * STEP;
    }

    private Div table(String title) {
        var table = new TextTable(title);
        table.head(
                getTranslation("simulation.CurvesCard.turn"),
                getTranslation("simulation.Gauge.STRESS"),
                getTranslation("simulation.Gauge.TRUST"),
                getTranslation("simulation.Gauge.OWNERSHIP"));
        for (var i = 0; i < course.size(); i++) {
            var gauges = course.get(i);
            table.row(
                    turns.get(i),
                    String.valueOf(gauges.stress()),
                    String.valueOf(gauges.trust()),
                    String.valueOf(gauges.ownership()));
        }
        return table;
    }
}
