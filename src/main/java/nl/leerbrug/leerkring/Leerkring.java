package nl.leerbrug.leerkring;

import nl.leerbrug.shared.RenderedText;

import java.util.List;

/**
 * A circle of members around one subject.
 *
 * @param since the year in which it began
 * @param materials in the order its authors chose
 */
public record Leerkring(
        LeerkringId id, String title, String summary, int since, RenderedText intro, List<MaterialSummary> materials) {

    public Leerkring {
        materials = List.copyOf(materials);
    }
}
