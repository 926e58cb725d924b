package nl.leerbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What the system and the virtual machine tell about the application and its database. */
final class Processes {

    /** The kernel counts in hundredths of a second on every Linux that we run on. */
    private static final double MILLIS_PER_TICK = 10;

    private final ProcessHandle application;

    Processes(ProcessHandle application) {
        this.application = application;
    }

    /** CPU time so far, user and system, in milliseconds. */
    record Cpu(double application, double database) {

        double sum() {
            return application + database;
        }

        Cpu minus(Cpu earlier) {
            return new Cpu(application - earlier.application, database - earlier.database);
        }

        Cpu plus(Cpu other) {
            return new Cpu(application + other.application, database + other.database);
        }

        Cpu times(double factor) {
            return new Cpu(application * factor, database * factor);
        }

        static Cpu none() {
            return new Cpu(0, 0);
        }
    }

    Cpu cpu() {
        return new Cpu(
                millis(application.pid()),
                application
                        .descendants()
                        .mapToDouble(child -> millis(child.pid()))
                        .sum());
    }

    /** Where the embedded database listens. */
    Path databaseSocket() {
        return application
                .descendants()
                .flatMap(child -> commandLine(child.pid()))
                .flatMap(argument -> argument.startsWith("--socket=")
                        ? Stream.of(Path.of(argument.substring("--socket=".length())))
                        : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the application has no database process"));
    }

    /** Bytes of living objects, after a full collection. */
    long livingBytes() {
        // Twice, since what waits for its finalisation goes with the second only.
        histogram();
        return histogram();
    }

    private long histogram() {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(tool, Long.toString(application.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> Long.parseLong(line.strip().split("\\s+")[2]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("jcmd said: " + output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident memory of both processes together, in bytes. */
    long residentBytes() {
        return Stream.concat(Stream.of(application), application.descendants())
                .mapToLong(process -> resident(process.pid()))
                .sum();
    }

    private static long resident(long pid) {
        return read(pid, "status")
                .flatMap(text ->
                        text.lines().filter(line -> line.startsWith("VmRSS:")).findFirst())
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .orElse(0L);
    }

    private static double millis(long pid) {
        return read(pid, "stat")
                .map(text -> {
                    // The name in brackets may hold spaces, so count from behind it: fields 14 and 15 of the whole.
                    var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
                    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
                })
                .orElse(0.0);
    }

    private static Stream<String> commandLine(long pid) {
        return read(pid, "cmdline").stream().flatMap(text -> Arrays.stream(text.split("\0")));
    }

    private static Optional<String> read(long pid, String file) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", Long.toString(pid), file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
