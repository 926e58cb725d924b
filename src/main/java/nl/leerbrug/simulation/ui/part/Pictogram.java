package nl.leerbrug.simulation.ui.part;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.bridge.SubPillarId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A drawing for a sub-pillar, for who does not read easily. A sub-pillar without a drawing shows nothing. */
public class Pictogram extends Span {

    private static final Map<SubPillarId, Optional<String>> DRAWINGS = new ConcurrentHashMap<>();

    public Pictogram(SubPillarId topic) {
        addClassName("lb-pictogram");
        var drawing = drawing(topic);
        setVisible(drawing.isPresent());
        drawing.ifPresent(svg -> {
            add(new Html("<span>" + svg + "</span>"));
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", getTranslation("simulation.Pictogram." + topic));
        });
    }

    /** As SVG, silent for screen readers. */
    static Optional<String> drawing(SubPillarId topic) {
        return DRAWINGS.computeIfAbsent(topic, Pictogram::read);
    }

    private static Optional<String> read(SubPillarId topic) {
        try (var file = Pictogram.class.getResourceAsStream("pictogram/" + topic + ".svg")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
