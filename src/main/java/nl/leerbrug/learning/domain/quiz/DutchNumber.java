package nl.leerbrug.learning.domain.quiz;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as a Dutch professional writes it: {@code 1.401,50}, {@code 1401,5}, {@code € 990}, {@code 990,-}.
 * Any other notation is refused with its reason, never guessed at.
 */
public final class DutchNumber {

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern POINT_FOR_DECIMALS =
            Pattern.compile("[+-]?\\d+\\.\\d+|[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern MISPLACED = Pattern.compile("[+-]?[\\d.,]*\\d[\\d.,]*");

    private DutchNumber() {}

    /** What came of reading. */
    public sealed interface Reading {
        record Read(BigDecimal value) implements Reading {}

        record Refused(Reason reason) implements Reading {}
    }

    /** Why it is not a number yet; each has its own hint on the screen. */
    public enum Reason {
        EMPTY,
        /** A point stands where decimals seem to be meant: they take a comma. */
        POINT_FOR_DECIMALS,
        /** Points or commas stand in places where they mean nothing. */
        MISPLACED_SIGN,
        NOT_A_NUMBER
    }

    /** @param unit may be typed after the number */
    public static Reading read(String typed, Optional<String> unit) {
        var text = bare(typed, unit);
        if (text.isEmpty()) {
            return new Reading.Refused(Reason.EMPTY);
        }
        if (text.length() > LONGEST) {
            return new Reading.Refused(Reason.NOT_A_NUMBER);
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return new Reading.Read(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (POINT_FOR_DECIMALS.matcher(text).matches()) {
            return new Reading.Refused(Reason.POINT_FOR_DECIMALS);
        }
        return new Reading.Refused(MISPLACED.matcher(text).matches() ? Reason.MISPLACED_SIGN : Reason.NOT_A_NUMBER);
    }

    /** Without spaces at the ends, currency sign, unit and the dash that stands for no cents. */
    private static String bare(String typed, Optional<String> unit) {
        var text = typed.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2212', '-')
                .strip()
                .toLowerCase(Locale.ROOT);
        text = withoutStart(text, "€").strip();
        for (var end : new String[] {unit.orElse("").toLowerCase(Locale.ROOT), "€", "%"}) {
            text = withoutEnd(text, end).strip();
        }
        return withoutEnd(withoutEnd(text, ",-"), ",–");
    }

    private static String withoutStart(String text, String start) {
        return text.startsWith(start) ? text.substring(start.length()) : text;
    }

    private static String withoutEnd(String text, String end) {
        return !end.isEmpty() && text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }
}
