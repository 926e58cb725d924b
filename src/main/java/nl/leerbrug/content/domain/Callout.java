package nl.leerbrug.content.domain;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of callout; each has a Dutch title for when the author gives none. */
enum Callout {
    VOORBEELD,
    TIP,
    LET_OP,
    FEIT,
    OEFENING;

    private static final Pattern MINUTES = Pattern.compile("\\((\\d{1,3})\\s+(?:minuut|minuten|min\\.?)\\)");

    static Optional<Callout> of(AdmonitionBlock block) {
        var name = block.getInfo().toString();
        return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
    }

    /** As authors write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words() {
        return Arrays.stream(values()).map(Callout::word).collect(Collectors.joining(", "));
    }

    /** The minutes that a title names, as in {@code Wat zie je? (5 minuten)}. */
    static OptionalInt minutesIn(String title) {
        var found = MINUTES.matcher(title);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
