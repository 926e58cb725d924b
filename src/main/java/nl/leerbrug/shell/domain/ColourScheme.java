package nl.leerbrug.shell.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the device says. */
public enum ColourScheme {
    SYSTEM,
    LIGHT,
    DARK;

    /** As written in the cookie and in the page's {@code data-scheme}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ColourScheme> parse(String value) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.value().equals(value))
                .findFirst();
    }
}
