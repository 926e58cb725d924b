package nl.leerbrug.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each action took, in nanoseconds; safe for many threads. */
final class Timings {

    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    /** Milliseconds. */
    record Percentiles(int count, double p50, double p95, double p99) {}

    synchronized void add(String action, long nanos) {
        times.computeIfAbsent(action, name -> new ArrayList<>()).add(nanos);
    }

    synchronized void fail(String what) {
        failures.add(what);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    synchronized int count() {
        return times.values().stream().mapToInt(List::size).sum();
    }

    synchronized Map<String, Percentiles> percentiles() {
        var result = new LinkedHashMap<String, Percentiles>();
        times.forEach((action, each) -> result.put(action, percentiles(each)));
        return result;
    }

    synchronized Percentiles overall() {
        return percentiles(times.values().stream().flatMap(List::stream).toList());
    }

    private static Percentiles percentiles(List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Percentiles(sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    /** The smallest time that this share of all did not exceed. */
    private static double at(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var rank = Math.ceilDiv(sorted.length * percent, 100);
        return Arrays.stream(sorted, rank - 1, rank).findFirst().orElseThrow() / 1e6;
    }
}
