package nl.leerbrug.content.domain;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.stream.Stream;

import static nl.leerbrug.content.domain.Mistake.error;
import static org.assertj.core.api.Assertions.assertThat;

class ContentErrorsTest implements TellsMistakes {

    private static final String OUTLINE = "curriculum/proef/curriculum.yaml";
    private static final String LESSON = "curriculum/proef/m1/les.md";
    private static final String QUIZ = "curriculum/proef/m1/check.yaml";

    private static final String EARLIER = "source: bron, earlier: [{value: 1, peildatum: %s}]}";

    @Override
    public Folder folder() {
        return Folder.whole();
    }

    @Test
    void findsNothingInAFolderWithoutErrors() {
        assertThat(folder().problems()).isEmpty();
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                // ids
                error(
                        LESSON + ":14:5",
                        "Begrip begrp bestaat niet. Bedoel je begrip?",
                        f -> f.change(LESSON, "term:begrip", "term:begrp")),
                error(LESSON + ":14:31", "Bron brom bestaat niet", f -> f.change(LESSON, "source:bron", "source:brom")),
                error(
                        LESSON + ":14:54",
                        "Cijfer weg bestaat niet",
                        f -> f.change(LESSON, "figure:bedrag", "figure:weg")),
                error(
                        LESSON + ":8:9",
                        "Leerdoel m2-doel bestaat niet",
                        f -> f.change(LESSON, "[m1-doel]", "[m2-doel]")),
                error(QUIZ + ":11:11", "Leerdoel m9 bestaat niet", f -> f.change(QUIZ, "goal: m1-doel", "goal: m9")),
                error(QUIZ + ":12:13", "Les weg bestaat niet", f -> f.change(QUIZ, "lesson: les", "lesson: weg")),
                error(
                        "glossary/woorden.yaml:2:71",
                        "Bron weg bestaat niet",
                        f -> f.change("glossary/woorden.yaml", "source: bron", "source: weg")),
                error(
                        "figure/cijfers.yaml:2:96",
                        "Bron weg bestaat niet",
                        f -> f.change("figure/cijfers.yaml", "source: bron", "source: weg")),
                error(
                        "glossary/woorden.yaml:3:10",
                        "Het id begrip bestaat al in glossary/woorden.yaml:2:10",
                        f -> f.change(
                                "glossary/woorden.yaml",
                                "source: bron}",
                                "source: bron}\n  - {id: begrip, term: b, text: Nog eens.}")),
                error(
                        "page/over.md:2:5",
                        "id is geen goed id: Over Ons",
                        f -> f.change("page/over.md", "id: over", "id: Over Ons")),
                // links and images
                error(LESSON + ":14:5", "Onderdeel weg bestaat niet", f -> f.change(LESSON, "term:begrip", "item:weg")),
                error(LESSON + ":14:5", "Pagina weg bestaat niet", f -> f.change(LESSON, "term:begrip", "page:weg")),
                error(
                        LESSON + ":14:5",
                        "De link naar les.md werkt niet",
                        f -> f.change(LESSON, "term:begrip", "les.md")),
                error(
                        LESSON + ":14:5",
                        "De link naar javascript:alert(1) werkt niet",
                        f -> f.change(LESSON, "term:begrip", "javascript:alert(1)")),
                error(LESSON + ":14:5", "heeft geen tekst", f -> f.change(LESSON, "[begrip]", "[]")),
                error(LESSON + ":18:1", "media/weg.svg bestaat niet", f -> f.change(LESSON, "plaat.svg", "weg.svg")),
                error(LESSON + ":18:1", "ontbreekt de beschrijving", f -> f.change(LESSON, "![Een plaat]", "![ ]")),
                error(
                        LESSON + ":18:1",
                        "komt uit de map media/",
                        f -> f.change(LESSON, "media:plaat.svg", "https://example.nl/x.png")),
                error(
                        LESSON + ":18:1",
                        "Zet film.nl.vtt ernaast",
                        f -> f.change(LESSON, "plaat.svg", "film.mp4").without("media/film.nl.vtt")),
                error("media/Plaat 1.svg:1:1", "kleine letters", f -> f.with("media/Plaat 1.svg", "<svg/>")),
                error("media/les.docx:1:1", "soort beeldbestand", f -> f.with("media/les.docx", "x")),
                // callouts, headings, reflections
                error(
                        LESSON + ":20:1",
                        "Het kader weetje bestaat niet",
                        f -> f.change(LESSON, "plaat.svg)\n", "plaat.svg)\n\n!!! weetje\n    Tekst.\n")),
                error(
                        LESSON + ":20:1",
                        "noemt haar minuten",
                        f -> f.change(LESSON, "plaat.svg)\n", "plaat.svg)\n\n!!! oefening \"Doe dit\"\n    Tekst.\n")),
                error(LESSON + ":12:1", "Begin met ##", f -> f.change(LESSON, "## Kop", "# Kop")),
                error(
                        LESSON + ":16:1",
                        "De reflectie dank staat niet",
                        f -> f.change(LESSON, "reflection:denk", "reflection:dank")),
                error(
                        LESSON + ":18:1",
                        "al een plaats",
                        f -> f.change(LESSON, "![Een plaat](media:plaat.svg)", "[](reflection:denk)")),
                error(
                        LESSON + ":16:5",
                        "op een eigen regel",
                        f -> f.change(LESSON, "[](reflection", "Hm: [](reflection")),
                // keys
                error(LESSON + ":2:1", "audience ontbreekt", f -> f.change(LESSON, "audience: signed-in\n", "")),
                error(
                        LESSON + ":6:11",
                        "audience kan niet iedereen zijn",
                        f -> f.change(LESSON, "audience: signed-in", "audience: iedereen")),
                error(
                        "page/over.md:6:1",
                        "sumary is hier onbekend",
                        f -> f.change("page/over.md", "summary: Over ons.", "summary: Over ons.\nsumary: Nog eens.")),
                error(
                        "page/over.md:8:8",
                        "order moet een heel getal zijn",
                        f -> f.change("page/over.md", "order: 10", "order: tien")),
                error(
                        LESSON + ":8:1",
                        "De sleutel minutes staat hier twee keer",
                        f -> f.change(LESSON, "minutes: 55", "minutes: 55\nminutes: 6")),
                error(
                        "page/over.md:3:7",
                        "Het soort pagina bestaat niet",
                        f -> f.change("page/over.md", "kind: page", "kind: pagina")),
                error(
                        "source/bronnen.yaml:2:5",
                        "title ontbreekt",
                        f -> f.change("source/bronnen.yaml", "title: Een <titel>, ", "")),
                error(
                        "figure/cijfers.yaml:2:76",
                        "geen datum",
                        f -> f.change("figure/cijfers.yaml", "2026-01-01", "2026-02-30")),
                error(
                        "figure/cijfers.yaml:2:134",
                        "van vóór de datum erboven",
                        f -> f.change("figure/cijfers.yaml", "source: bron}", EARLIER.formatted("2026-01-01"))),
                // questions
                error(QUIZ + ":15:7", "Geen enkel antwoord is goed", f -> f.change(QUIZ, "correct: true, ", "")),
                error(
                        QUIZ + ":15:7",
                        "er staan er 2",
                        f -> f.change(QUIZ, "text: Fout, ", "text: Fout, correct: true, ")),
                error(
                        QUIZ + ":16:9",
                        "feedback ontbreekt",
                        f -> f.change(QUIZ, ", feedback: Want zo is het niet.", "")),
                error(
                        QUIZ + ":17:5",
                        "feedback ontbreekt",
                        f -> f.change(QUIZ, ", feedback: {correct: Ja., wrong: Nee.}}\n  - {id: v3", "}\n  - {id: v3")),
                error(QUIZ + ":24:20", "type kan niet keuze zijn", f -> f.change(QUIZ, "type: numeric", "type: keuze")),
                error(QUIZ + ":7:7", "Er worden 9 vragen getrokken", f -> f.change(QUIZ, "passMark: 70", "draw: 9")),
                error(QUIZ + ":18:60", "staat hier twee keer", f -> f.change(QUIZ, "[een, twee]", "[een, een]")),
                // outline
                error(
                        OUTLINE + ":17:13",
                        "Het onderdeel weg heeft geen bestand",
                        f -> f.change(OUTLINE, "      - id: les\n", "      - id: les\n      - id: weg\n")),
                error(
                        OUTLINE + ":17:14",
                        "alleen met status: draft",
                        f -> f.change(
                                OUTLINE,
                                "      - id: les\n",
                                "      - id: les\n      - {id: weg, kind: lesson, title: Weg, minutes: 3}\n")),
                error(
                        LESSON.replace("les", "los") + ":2:5",
                        "in geen enkel overzicht",
                        f -> f.with(
                                LESSON.replace("les", "los"),
                                "---\nid: los\nkind: lesson\ntitle: Los\nsummary: Los.\naudience: public\n---\nTekst.\n")),
                error(
                        OUTLINE + ":12:14",
                        "Gepland zijn 70 minuten, maar de onderdelen tellen op tot 60",
                        f -> f.change(OUTLINE, "minutes: 60", "minutes: 70")),
                error(
                        OUTLINE + ":18:19",
                        "wachten op elkaar: check",
                        f -> f.change(OUTLINE, "requires: [les]", "requires: [check]")),
                error(
                        OUTLINE + ":13:15",
                        "wachten op elkaar: m1",
                        f -> f.change(OUTLINE, "    minutes: 60\n", "    minutes: 60\n    requires: [m1]\n")),
                error(
                        OUTLINE + ":19:20",
                        "Trainerspagina weg bestaat niet",
                        f -> f.change(OUTLINE, "requires: [les]\n", "requires: [les]\n    trainerPages: [weg]\n")),
                error(
                        OUTLINE + ":18:20",
                        "staat niet in deze opleiding",
                        f -> f.change(OUTLINE, "requires: [les]", "requires: [over]")),
                error(
                        OUTLINE + ":19:19",
                        "ontbreekt passMark",
                        f -> f.change(OUTLINE, "requires: [les]\n", "requires: [les]\n        complete: score\n")
                                .change(QUIZ, "passMark: 70\n", "")),
                // files
                error("page/kaal.md:1:1", "begint niet met ---", f -> f.with("page/kaal.md", "Tekst")),
                error("page/open.md:1:1", "eindigen niet", f -> f.with("page/open.md", "---\nid: open\n")),
                error("page/x.txt:1:1", "soort bestand", f -> f.with("page/x.txt", "Tekst")),
                error(
                        "paginas/x.md:1:1",
                        "De map paginas is onbekend",
                        f -> f.with("paginas/x.md", "---\nid: x\n---\n")),
                error(
                        "glossary/kapot.yaml:2:16",
                        "dubbele punt",
                        f -> f.with("glossary/kapot.yaml", "terms:\n  - id: a, term: b")),
                error("glossary/tab.yaml:2:1", "tab", f -> f.with("glossary/tab.yaml", "terms:\n\t- id: a")),
                error(
                        "glossary/alias.yaml:3:5",
                        "Verwijzingen met & en *",
                        f -> f.with(
                                "glossary/alias.yaml",
                                "terms:\n  - {id: a, term: b, text: c}\n  - &a {id: d, term: e, text: f}")));
    }

    @Test
    void reportsAllTwentyStructuralMistakesOfThePlantedFolder() {
        var folder = new ContentFolder.Outside(Path.of("src/test/resources/planted-mistakes"));

        var errors = Readings.all().read(folder.read(), null).errors();

        assertThat(errors).hasSize(20);
    }
}
