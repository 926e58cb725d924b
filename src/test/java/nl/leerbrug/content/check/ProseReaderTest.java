package nl.leerbrug.content.check;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProseReaderTest {

    private static final String LESSON = """
            ---
            id: les
            title: Een titel
            reflections:
              - id: r
                prompt: Wat dacht je?
            ---
            ## Kop

            Eerste zin met [schaarste](term:schaarste).
            Tweede *regel* ([WRR, 2017](source:wrr-2017)).

            !!! tip "Aan de balie"
                Ingesprongen tekst.

            | a | b |
            | --- | --- |
            | cel | nog een |
            """;

    @Test
    void keepsTheWordsAndLeavesTheMarkup() {
        var texts = ProseReader.read("les.md", LESSON).stream().map(Prose::text).toList();

        assertThat(texts)
                .containsExactly(
                        "Een titel",
                        "Wat dacht je?",
                        "Kop",
                        "Eerste zin met schaarste. Tweede regel (bron).",
                        "Aan de balie",
                        "Ingesprongen tekst.",
                        "a",
                        "b",
                        "cel",
                        "nog een");
    }

    @Test
    void knowsThePlaceOfEveryWordInTheFile() {
        var prose = ProseReader.read("les.md", LESSON);
        var paragraph = prose.get(3);

        assertThat(paragraph.placeOf(paragraph.text().indexOf("Tweede"))).isEqualTo(new Prose.Place(11, 1));
        assertThat(paragraph.placeOf(paragraph.text().indexOf("regel"))).isEqualTo(new Prose.Place(11, 9));
        assertThat(prose.get(5).placeOf(0)).isEqualTo(new Prose.Place(14, 5));
        assertThat(prose.get(1).placeOf(4)).isEqualTo(new Prose.Place(6, 17));
    }

    @Test
    void knowsThePlaceInALiteralBlockOfYaml() {
        var prose = ProseReader.read("q.yaml", """
                questions:
                  - id: q
                    text: |
                      Eerste.
                      Tweede regel.
                    options:
                      - text: "Ja, dat klopt"
                        correct: true
                """);

        assertThat(prose.getFirst().placeOf(8)).isEqualTo(new Prose.Place(5, 7));
        assertThat(prose.getLast().text()).isEqualTo("Ja, dat klopt");
        assertThat(prose.getLast().placeOf(4)).isEqualTo(new Prose.Place(7, 20));
    }

    @Test
    void knowsWhichBlocksAreCited() {
        var prose = ProseReader.read("les.md", LESSON);

        assertThat(prose.get(3).cited()).isTrue();
        assertThat(prose.get(5).cited()).isFalse();
    }

    @Test
    void aTermWithItsOwnSourceKeyIsCited() {
        var prose = ProseReader.read("g.yaml", """
                terms:
                  - id: a
                    term: woord
                    text: Uit onderzoek.
                    source: wrr-2017
                """);

        assertThat(prose).allMatch(Prose::cited);
    }

    @Test
    void readsAllThatIsSaidAndWrittenOfAClient() {
        var prose = ProseReader.read("topic.yaml", """
                setting: Je zit aan tafel.
                level: {expert: 2, why: Er is een vonnis.}
                facts:
                  - {id: vonnis, retell: er ligt een brief}
                utterances:
                  - id: w-hoe
                    or: ["Hoe woont u?"]
                    fits: turns-here >= 1
                    reply: Goed hoor.
                    better: Vertel eens.
                """);

        assertThat(prose)
                .extracting(Prose::text)
                .containsExactlyInAnyOrder(
                        "Je zit aan tafel.",
                        "Er is een vonnis.",
                        "er ligt een brief",
                        "Hoe woont u?",
                        "Goed hoor.",
                        "Vertel eens.");
        assertThat(ProseReader.read("outline.yaml", "setting: classroom")).isEmpty();
    }

    @Test
    void brokenYamlGivesNoProse() {
        assertThat(ProseReader.read("x.yaml", "a: [b")).isEmpty();
    }
}
