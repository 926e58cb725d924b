package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Gauges;

import java.util.Locale;

/** How the client is, in three bars with their numbers. */
class GaugeBars extends Div {

    GaugeBars() {
        addClassName("lb-gauges");
    }

    void show(Gauges gauges) {
        removeAll();
        for (var gauge : Gauge.values()) {
            var value =
                    switch (gauge) {
                        case STRESS -> gauges.stress();
                        case TRUST -> gauges.trust();
                        case OWNERSHIP -> gauges.ownership();
                    };
            var name = new Span(getTranslation("simulation.Gauge." + gauge.name()));
            var number = new Span(String.valueOf(value));
            number.addClassName("lb-gauge-number");
            var bar = new Div();
            bar.addClassNames("lb-gauge-bar", "lb-gauge-" + gauge.name().toLowerCase(Locale.ROOT));
            bar.getElement().setAttribute("aria-hidden", "true");
            var fill = new Span();
            fill.setWidth(value * 10 + "%");
            bar.add(fill);
            var row = new Div(name, number, bar);
            row.addClassName("lb-gauge");
            add(row);
        }
    }
}
