package nl.leerbrug.learning;

import com.vaadin.flow.component.Component;

/** Minutes in words. */
public final class Durations {

    private static final int HOUR = 60;

    private Durations() {}

    public static String text(Component reader, int minutes) {
        if (minutes < HOUR) {
            return minutes == 1
                    ? reader.getTranslation("learning.Durations.minute")
                    : reader.getTranslation("learning.Durations.minutes", minutes);
        }
        var rest = minutes % HOUR;
        return rest == 0
                ? reader.getTranslation("learning.Durations.hours", minutes / HOUR)
                : reader.getTranslation("learning.Durations.hoursAndMinutes", minutes / HOUR, rest);
    }
}
