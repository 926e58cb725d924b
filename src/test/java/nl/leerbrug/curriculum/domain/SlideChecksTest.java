package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.domain.Folder;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SlideChecksTest {

    private static final String WORDS = "een twee drie vier vijf zes zeven acht negen tien ";

    @Test
    void whatOneSaysIsNotCounted() {
        assertThat(slides("## Kop\n\nKort.\n\n!!! tip \"Wat je zegt\"\n    " + WORDS.repeat(6) + "\n\n    "
                        + WORDS.repeat(6) + "\n\n## Nog een\n\nOok kort.\n"))
                .isEmpty();
    }

    @Test
    void warnsOfASlideThatNobodyCanRead() {
        assertThat(slides("## Kop\n\nKort.\n\n## Vol\n\n" + WORDS.repeat(4) + "\n"))
                .singleElement()
                .asString()
                .startsWith("curriculum/proef/m1/dias.md:13:1: warning: Deze dia heeft 40 woorden")
                .contains("hoogstens 35");
    }

    @Test
    void warnsOfTwoPicturesOnASlide() {
        assertThat(slides("## Kop\n\n![Een plaat](media:plaat.svg)\n\n![Een plaat](media:plaat.svg)\n"))
                .singleElement()
                .asString()
                .contains("dias.md:9:1: warning: Op deze dia staan meer beelden");
    }

    @Test
    void warnsWhenThereAreNoSlides() {
        assertThat(slides("Alleen tekst.\n")).singleElement().asString().contains("Er zijn nog geen dia's");
    }

    private static List<String> slides(String body) {
        return Folder.whole()
                .change(
                        "curriculum/proef/curriculum.yaml",
                        "    minutes: 60\n",
                        "    minutes: 60\n    trainerPages: [dias]\n")
                .with(
                        "curriculum/proef/m1/dias.md",
                        "---\nid: dias\nkind: trainer-page\nform: slides\ntitle: Dia's\nsummary: Dia's.\naudience: trainers\n---\n"
                                + body)
                .problems();
    }
}
