package nl.leerbrug.identity.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in the Netherlands read them. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Moments() {}

    static String text(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", language).format(moment.atZone(ZONE));
    }
}
