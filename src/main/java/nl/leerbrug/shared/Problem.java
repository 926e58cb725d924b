package nl.leerbrug.shared;

import java.util.Comparator;

/**
 * Something an author should mend, with its place in a file.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param line from 1
 * @param column from 1
 * @param message in words an author understands
 */
public record Problem(Severity severity, String file, int line, int column, String message)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** How bad it is: an error refuses the unit, a warning fails only a strict check, advice never fails. */
    public enum Severity {
        ERROR,
        WARNING,
        ADVICE
    }

    public static Problem error(String file, int line, int column, String message) {
        return new Problem(Severity.ERROR, file, line, column, message);
    }

    public static Problem warning(String file, int line, int column, String message) {
        return new Problem(Severity.WARNING, file, line, column, message);
    }

    public static Problem advice(String file, int line, int column, String message) {
        return new Problem(Severity.ADVICE, file, line, column, message);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** The form that editors turn into a link: {@code file:line:column: severity: message}. */
    @Override
    public String toString() {
        return "%s:%d:%d: %s: %s"
                .formatted(file, line, column, severity.name().toLowerCase(java.util.Locale.ROOT), message);
    }
}
