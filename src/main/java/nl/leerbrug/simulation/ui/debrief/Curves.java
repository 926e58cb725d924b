package nl.leerbrug.simulation.ui.debrief;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Gauges;
import org.springframework.web.util.HtmlUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How stress, trust and ownership went: drawn, and the same as a table. */
class Curves extends Div {

    private static final int WIDTH = 800;
    private static final int LEFT = 30;
    private static final int STEP = 14;
    private static final int TOP = 10;

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
        add(
                legend(),
                new Html("<div class=\"lb-curves\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">%s</div>"
                        .formatted(HtmlUtils.htmlEscape(getTranslation("simulation.CurvesCard.title")), svg())),
                new NativeDetails(getTranslation("simulation.CurvesCard.table"), table(title)));
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

    private String svg() {
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d 176\" aria-hidden=\"true\" focusable=\"false\">".formatted(WIDTH));
        for (var value : List.of(0, 5, 10)) {
            svg.append("<text x=\"2\" y=\"%d\">%d</text><path class=\"lb-curve-grid\" d=\"M%d %dH%d\"/>"
                    .formatted(y(value) + 4, value, LEFT, y(value), WIDTH));
        }
        for (var gauge : List.of(Gauge.STRESS, Gauge.OWNERSHIP, Gauge.TRUST)) {
            var points = IntStream.range(0, course.size())
                    .mapToObj(i -> x(i) + "," + y(course.get(i).of(gauge)))
                    .collect(Collectors.joining(" "));
            svg.append("<polyline class=\"lb-curve lb-curve-%s\" points=\"%s\"/>".formatted(name(gauge), points));
        }
        return svg.append(
                        "<text x=\"%d\" y=\"172\">%s</text><text x=\"%d\" y=\"172\" text-anchor=\"end\">%s</text></svg>"
                                .formatted(LEFT, turns.getFirst(), WIDTH - 4, turns.getLast()))
                .toString();
    }

    private static String name(Gauge gauge) {
        return gauge.name().toLowerCase(Locale.ROOT);
    }

    private int x(int turn) {
        return LEFT + 4 + turn * (WIDTH - LEFT - 12) / Math.max(1, course.size() - 1);
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
