package nl.leerbrug.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.jsoup.Jsoup;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person can read, rendered texts included. */
public final class ScreenText {

    private ScreenText() {}

    public static String all() {
        return of(UI.getCurrent());
    }

    public static String of(Component component) {
        var own = component.getElement().getProperty("innerHTML");
        var words = own == null
                ? component.getElement().getText()
                : Jsoup.parseBodyFragment(own).text();
        return Stream.concat(Stream.of(words), component.getChildren().map(ScreenText::of))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
