package nl.leerbrug.home.ui;

import com.vaadin.flow.component.Component;

/** Minutes as people say them: “25 minuten”, “2 uur en 10 minuten”. */
record DurationWords(Component screen) {

    String of(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        if (hours == 0) {
            return screen.getTranslation("home.DurationWords.minutes", rest);
        }
        return rest == 0
                ? screen.getTranslation("home.DurationWords.hours", hours)
                : screen.getTranslation("home.DurationWords.both", hours, rest);
    }
}
