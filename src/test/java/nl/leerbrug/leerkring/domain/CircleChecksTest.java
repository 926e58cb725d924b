package nl.leerbrug.leerkring.domain;

import nl.leerbrug.content.domain.Folder;
import nl.leerbrug.content.domain.Mistake;
import nl.leerbrug.content.domain.TellsMistakes;
import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

import static nl.leerbrug.content.domain.Mistake.error;
import static org.assertj.core.api.Assertions.assertThat;

class CircleChecksTest implements TellsMistakes {

    private static final String CIRCLE = "leerkring/kring-a/circle.yaml";
    private static final String OTHER = "leerkring/kring-b/circle.yaml";
    private static final String MATERIAL = "leerkring/kring-a/kaart.md";

    @Test
    void findsNothingInCirclesWithoutErrors() {
        assertThat(folder().problems()).isEmpty();
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                error(CIRCLE + ":8:20", "Materiaal weg bestaat niet", f -> f.change(CIRCLE, "[kaart]", "[kaart, weg]")),
                error(
                        CIRCLE + ":8:20",
                        "Het id les is een ander soort: Les. Hier hoort: Materiaal.",
                        f -> f.change(CIRCLE, "[kaart]", "[kaart, les]")),
                error(CIRCLE + ":8:12", "noemt iets twee keer", f -> f.change(CIRCLE, "[kaart]", "[kaart, kaart]")),
                error(
                        OTHER + ":8:22",
                        "Het materiaal kaart zegt zelf dat het bij de kring kring-a hoort",
                        f -> f.change(OTHER, "[lijstje]", "[lijstje, kaart]")),
                error(
                        MATERIAL + ":2:5",
                        "Geen enkele kring noemt het materiaal los",
                        f -> f.change(MATERIAL, "id: kaart", "id: los")
                                .with("leerkring/kring-a/kaart-2.md", material("kaart", "kring-a"))),
                error(
                        "leerkring/kring-b/verdwaald.md:8:9",
                        "staat in de map leerkring/kring-a",
                        f -> f.change(CIRCLE, "[kaart]", "[kaart, verdwaald]")
                                .with("leerkring/kring-b/verdwaald.md", material("verdwaald", "kring-a"))),
                error(
                        "leerkring/ergens/circle.yaml:1:5",
                        "niet in de map van zijn eigen kring",
                        f -> f.with("leerkring/ergens/circle.yaml", circle("kring-c", "nieuw"))
                                .with("leerkring/kring-c/nieuw.md", material("nieuw", "kring-c"))),
                error(MATERIAL + ":12:7", "geen datum", f -> f.change(MATERIAL, "2026-11-22", "2026-11-31")),
                error(MATERIAL + ":4:7", "form kan niet kaart zijn", f -> f.change(MATERIAL, "method", "kaart")),
                error(
                        MATERIAL + ":7:11",
                        "audience moet hier members zijn",
                        f -> f.change(MATERIAL, "audience: members", "audience: public")),
                error(
                        MATERIAL + ":16:1",
                        "geen plaats om te schrijven",
                        f -> f.change(MATERIAL, "Doe dit.", "Doe dit.\n\n[](reflection:denk)")));
    }

    @Test
    void tellsThatTheCircleOfAMaterialDoesNotExist() {
        var folder = folder().change(MATERIAL, "circle: kring-a", "circle: kring-c");

        assertThat(folder.problems())
                .anyMatch(problem -> problem.startsWith(MATERIAL + ":8:9: error: Leerkring kring-c bestaat niet"));
    }

    @Test
    void textsLinkToACircleAndItsMaterials() {
        var folder = folder().change(MATERIAL, "Doe dit.", "Doe [dit](item:lijstje) met [hen](item:kring-b).");

        assertThat(folder.problems()).isEmpty();
    }

    @Override
    public Folder folder() {
        return Folder.whole()
                .with(CIRCLE, circle("kring-a", "kaart"))
                .with(MATERIAL, material("kaart", "kring-a"))
                .with(OTHER, circle("kring-b", "lijstje"))
                .with("leerkring/kring-b/lijstje.md", material("lijstje", "kring-b"));
    }

    private static String circle(String id, String material) {
        return """
                id: %s
                kind: circle
                title: Kring
                summary: Een kring.
                audience: members
                since: 2018
                intro: Welkom.
                materials: [%s]
                """.formatted(id, material);
    }

    private static String material(String id, String circle) {
        return """
                ---
                id: %s
                kind: material
                form: method
                title: Kaart
                summary: Een kaart.
                audience: members
                circle: %s
                targetGroup: Iedereen
                rightsHolder: Wij
                version: 1
                date: 2026-11-22
                ---
                Doe dit.
                """.formatted(id, circle);
    }
}
