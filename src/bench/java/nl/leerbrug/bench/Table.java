package nl.leerbrug.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table whose columns stand straight, so that it can be read as it is. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        row(headings);
    }

    void row(String... cells) {
        rows.add(Arrays.asList(cells));
    }

    @Override
    public String toString() {
        var columns = rows.getFirst().size();
        var widths = IntStream.range(0, columns)
                .map(column -> Math.max(
                        3,
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        var lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, rule(widths));
        return String.join("\n", lines);
    }

    /** Words to the left, numbers to the right. */
    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(
                        column -> ("%" + (column == 0 ? "-" : "") + widths[column] + "s").formatted(cells.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column ->
                        String.join("", Collections.nCopies(widths[column] - 1, "-")) + (column == 0 ? "-" : ":"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
