package nl.leerbrug.content.domain;

import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A figure over the years, and texts with a date of their own. */
class FigureDatesTest {

    private static final String FIGURES = "figure/cijfers.yaml";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aTextWithADateShowsTheFigureOfThatDateAndOthersTheOneOfNow() {
        var folder = folder("2025-08-15");

        assertThat(folder.problems()).noneMatch(problem -> problem.contains("bedrag"));
        assertThat(shown(folder, "2025-08-15")).contains("€\u00a01.369,06", "1 juli 2025");
        assertThat(shown(folder, "2025-07-01")).contains("€\u00a01.369,06");
        assertThat(shown(folder, "2025-06-30")).contains("€\u00a01.345,45", "1 januari 2025");
        assertThat(shown(folder, "2026-03-01")).contains("€\u00a01.401,50");
        assertThat(shown(folder, "")).contains("€\u00a01.401,50");
    }

    @Test
    void tellsThatAFigureIsNotKnownOnTheDateOfTheText() {
        var problems = folder("2024-12-31").problems();

        assertThat(problems)
                .filteredOn(problem -> problem.contains("bedrag"))
                .singleElement()
                .asString()
                .startsWith("case/anna/case.yaml:7:")
                .contains("Het cijfer bedrag is op 2024-12-31 nog niet bekend, pas vanaf 2025-01-01");
    }

    @Test
    void advisesOnEveryOldFigureAlsoWhenItsIdBeginsLikeAnother() {
        var folder = Folder.whole().with(FIGURES, """
                figures:
                  - {id: bedrag, label: Een, value: 1, unit: euro, peildatum: 2026-01-01, earlier: [{value: 2, peildatum: 2020-01-01}]}
                  - {id: bedrag-18-20, label: Twee, value: 1, unit: euro, peildatum: 2026-01-01}
                  - {id: bedrag-aow-leeftijd, label: Drie, value: 1, unit: euro, peildatum: 2026-07-01}
                """);

        var advice = StaleFigures.in(folder.read(), TODAY);

        assertThat(advice).extracting(problem -> problem.line()).containsExactly(2, 3);
    }

    @Test
    void warnsThatAClientSaysAnAmountOfTheTableToTheLetterAndLeavesRoundSumsAlone() {
        var figures = Folder.whole().with(FIGURES, """
                figures:
                  - id: bijstand
                    label: Een
                    value: 1401.50
                    unit: euro
                    peildatum: 2026-01-01
                    earlier: [{value: 1369.06, peildatum: 2025-07-01}]
                  - {id: giften, label: Twee, value: 1200, unit: euro, peildatum: 2026-01-01}
                  - {id: maanden, label: Drie, value: 18, unit: months, peildatum: 2026-01-01}
                """);
        var lines = """
                facts:
                  - {id: uitkering, text: "Krijgt € 1.401,50 per maand."}
                  - {id: eerder, text: "Kreeg eerst 1369,06 euro."}
                  - {id: schuld, text: "Leende 1.200 euro, en nog 18 euro."}
                  - {id: rond, text: "Veertienhonderd, ongeveer 1.400 euro."}
                """.getBytes(StandardCharsets.UTF_8);
        var file = new FileReader(new Findings())
                .read("case/anna/topic/geld.yaml", lines)
                .orElseThrow();

        var warnings = TypedFigures.in(
                List.of(file),
                figures.read().references().figures().values().stream()
                        .map(ReferenceData.Entry::value)
                        .toList());

        assertThat(warnings).extracting(Problem::line).containsExactly(2, 3);
        assertThat(warnings)
                .allSatisfy(warning -> assertThat(warning.toString()).contains("bijstand in de cijfertabel"));
    }

    private static String shown(Folder folder, String day) {
        var snapshot = folder.read();
        var root = day.isEmpty() ? "title: Tekst\n" : "title: Tekst\npeildatum: " + day + "\n";
        var text = (root + "text: \"[](figure:bedrag)\"\n").getBytes(StandardCharsets.UTF_8);
        var file = new FileReader(new Findings()).read("page/tekst.yaml", text).orElseThrow();
        var building = new FileBuilding(file, snapshot.references(), List.of(), new ParsedTexts());
        return building.render(file.root().markdown("text").orElseThrow()).html();
    }

    private static Folder folder(String day) {
        return Folder.whole().with(FIGURES, """
                        figures:
                          - id: bedrag
                            label: Een bedrag
                            value: 1401.50
                            unit: euro
                            peildatum: 2026-01-01
                            source: bron
                            earlier:
                              - {value: 1369.06, peildatum: 2025-07-01}
                              - {value: 1345.45, peildatum: 2025-01-01, source: bron}
                        """).with("case/anna/case.yaml", """
                        id: anna
                        kind: case
                        title: Anna
                        summary: Een cliënt.
                        audience: signed-in
                        peildatum: %s
                        background: "Zij krijgt [](figure:bedrag)."
                        """.formatted(day));
    }
}
