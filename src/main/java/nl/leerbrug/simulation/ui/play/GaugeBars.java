package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Gauges;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How the client is, in three bars with their numbers. */
class GaugeBars extends Div {

    private final Map<Gauge, Bar> bars = new EnumMap<>(Gauge.class);

    GaugeBars() {
        addClassName("lb-gauges");
        for (var gauge : Gauge.values()) {
            var bar = new Bar(gauge, getTranslation("simulation.Gauge." + gauge.name()));
            bars.put(gauge, bar);
            add(bar);
        }
    }

    void show(Gauges gauges) {
        bars.forEach((gauge, bar) -> bar.show(
                switch (gauge) {
                    case STRESS -> gauges.stress();
                    case TRUST -> gauges.trust();
                    case OWNERSHIP -> gauges.ownership();
                }));
    }

    private static final class Bar extends Div {

        private final Span number = new Span();
        private final Span fill = new Span();
        private int shown = -1;

        Bar(Gauge gauge, String name) {
            addClassName("lb-gauge");
            number.addClassName("lb-gauge-number");
            var bar = new Div(fill);
            bar.addClassNames("lb-gauge-bar", "lb-gauge-" + gauge.name().toLowerCase(Locale.ROOT));
            bar.getElement().setAttribute("aria-hidden", "true");
            add(new Span(name), number, bar);
        }

        void show(int value) {
            if (value != shown) {
                shown = value;
                number.setText(String.valueOf(value));
                fill.setWidth(value * 10 + "%");
            }
        }
    }
}
