package nl.leerbrug.learning.ui.quiz;

import nl.leerbrug.shared.RenderedText;
import org.jsoup.Jsoup;

/** The words of a rendered text, for places that show no markup: a choice in a list, the name of a button. */
final class PlainText {

    private PlainText() {}

    static String of(RenderedText text) {
        return Jsoup.parseBodyFragment(text.html()).text();
    }
}
