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

/** A drawing for a sub-pillar or a part of a plan, for who does not read easily. What has no drawing shows nothing. */
public class Pictogram extends Span {

    private static final Map<String, Optional<String>> DRAWINGS = new ConcurrentHashMap<>();

    public Pictogram(SubPillarId topic) {
        this(topic.value());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("simulation.Pictogram." + topic));
    }

    /** Beside words that say the same, so silent for screen readers. */
    public Pictogram(String name) {
        addClassName("lb-pictogram");
        var drawing = drawing(name);
        setVisible(drawing.isPresent());
        drawing.ifPresent(svg -> add(new Html("<span>" + svg + "</span>")));
    }

    static Optional<String> drawing(SubPillarId topic) {
        return drawing(topic.value());
    }

    /** As SVG, silent for screen readers. */
    public static Optional<String> drawing(String name) {
        return DRAWINGS.computeIfAbsent(name, Pictogram::read);
    }

    private static Optional<String> read(String name) {
        try (var file = Pictogram.class.getResourceAsStream("pictogram/" + name + ".svg")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
