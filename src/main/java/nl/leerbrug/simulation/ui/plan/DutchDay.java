package nl.leerbrug.simulation.ui.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it: 1-12-2026, 01122026, 1/12, 1 december, 2026-12-01. */
final class DutchDay {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})(?:[-/. ]+(\\d{4}|\\d{2}))?");
    private static final Pattern IN_A_ROW = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-. ]*([a-z]{3,9})\\.?(?:[-. ]+(\\d{4}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 2;

    /** By the letters they begin with, Dutch before English. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("maa", "mrt", "mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dec"));

    private DutchDay() {}

    /**
     * Empty when it is no day.
     *
     * @param from a day without a year is the first one from here on
     */
    static Optional<LocalDate> parse(String text, LocalDate from) {
        var written = text.strip().toLowerCase(Locale.ROOT);
        try {
            return read(written, from);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String text, LocalDate from) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        var inARow = IN_A_ROW.matcher(text);
        if (inARow.matches()) {
            return Optional.of(day(inARow, number(inARow, 2), from));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return Optional.of(day(numbers, number(numbers, 2), from));
        }
        var named = NAMED.matcher(text);
        return named.matches() ? month(named.group(2)).map(month -> day(named, month, from)) : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        return MONTHS.stream()
                .filter(names -> names.stream().anyMatch(name::startsWith))
                .findFirst()
                .map(names -> MONTHS.indexOf(names) + 1);
    }

    private static LocalDate day(Matcher found, int month, LocalDate from) {
        var day = number(found, 1);
        var year = found.group(3);
        if (year != null) {
            return LocalDate.of((year.length() == SHORT_YEAR ? CENTURY : 0) + Integer.parseInt(year), month, day);
        }
        var next = LocalDate.of(from.getYear(), month, day);
        return next.isBefore(from) ? next.plusYears(1) : next;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
