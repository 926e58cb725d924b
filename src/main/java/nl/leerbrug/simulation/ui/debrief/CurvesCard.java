package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Gauges;
import nl.leerbrug.shell.Card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How stress, trust and ownership went: drawn, and the same as a table. */
class CurvesCard extends Div {

    private static final int WIDTH = 800;
    private static final int LEFT = 30;
    private static final int STEP = 14;
    private static final int TOP = 10;

    CurvesCard(Debrief debrief) {
        var course = new ArrayList<Gauges>();
        course.add(debrief.start());
        debrief.turns().forEach(turn -> course.add(turn.after()));
        var legend = new UnorderedList();
        legend.addClassName("lb-curve-legend");
        for (var gauge : Gauge.values()) {
            var item = new ListItem(getTranslation("simulation.CurvesCard.legend." + gauge.name()));
            item.addClassName("lb-legend-" + gauge.name().toLowerCase(Locale.ROOT));
            legend.add(item);
        }
        var drawing = new Html("<div class=\"lb-curves\">" + svg(course) + "</div>");
        var table = new NativeDetails(getTranslation("simulation.CurvesCard.table"), table(debrief, course));
        add(new Card(getTranslation("simulation.CurvesCard.title")).with(legend, drawing, table));
    }

    private static String svg(List<Gauges> course) {
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d 176\" aria-hidden=\"true\" focusable=\"false\">".formatted(WIDTH));
        for (var value : List.of(0, 5, 10)) {
            svg.append("<text x=\"2\" y=\"%d\">%d</text><path class=\"lb-curve-grid\" d=\"M%d %dH%d\"/>"
                    .formatted(y(value) + 4, value, LEFT, y(value), WIDTH));
        }
        curve(svg, "stress", course, Gauges::stress);
        curve(svg, "ownership", course, Gauges::ownership);
        curve(svg, "trust", course, Gauges::trust);
        return svg.append(
                        "<text x=\"%d\" y=\"172\">0</text><text x=\"%d\" y=\"172\" text-anchor=\"end\">%d</text></svg>"
                                .formatted(LEFT, WIDTH - 4, course.size() - 1))
                .toString();
    }

    private static void curve(StringBuilder svg, String name, List<Gauges> course, ToIntFunction<Gauges> value) {
        var points = IntStream.range(0, course.size())
                .mapToObj(i -> x(i, course.size()) + "," + y(value.applyAsInt(course.get(i))))
                .collect(Collectors.joining(" "));
        svg.append("<polyline class=\"lb-curve lb-curve-%s\" points=\"%s\"/>".formatted(name, points));
    }

    private static int x(int turn, int count) {
        return LEFT + 4 + turn * (WIDTH - LEFT - 12) / Math.max(1, count - 1);
    }

    private static int y(int value) {
        return TOP + (10 - value) * STEP;
    }

    private Div table(Debrief debrief, List<Gauges> course) {
        var table = new TextTable(getTranslation("simulation.CurvesCard.title"));
        table.head(
                getTranslation("simulation.CurvesCard.turn"),
                getTranslation("simulation.Gauge.STRESS"),
                getTranslation("simulation.Gauge.TRUST"),
                getTranslation("simulation.Gauge.OWNERSHIP"));
        for (var i = 0; i < course.size(); i++) {
            var gauges = course.get(i);
            var turn = i == 0
                    ? getTranslation("simulation.CurvesCard.start")
                    : String.valueOf(debrief.turns().get(i - 1).number());
            table.row(
                    turn,
                    String.valueOf(gauges.stress()),
                    String.valueOf(gauges.trust()),
                    String.valueOf(gauges.ownership()));
        }
        return table;
    }
}
