package nl.leerbrug.curriculum.ui;

import nl.leerbrug.shared.RenderedText;

import java.util.Arrays;
import java.util.List;

/** A text cut into slides at its headings of level 2; sources and what stands before the first are for the reader. */
final class SlideTexts {

    private SlideTexts() {}

    static List<RenderedText> of(RenderedText whole) {
        var withoutSources = whole.html().replaceFirst("(?s)<section class=\"sources\">.*", "");
        return Arrays.stream(withoutSources.split("(?=<h2[ >])"))
                .filter(part -> part.startsWith("<h2"))
                .map(RenderedText::new)
                .toList();
    }
}
