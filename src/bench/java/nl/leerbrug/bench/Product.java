package nl.leerbrug.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, with its own embedded database on fresh data. */
final class Product implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final List<String> ready;
    private final Processes processes;

    private Product(Process process, List<String> ready) {
        this.process = process;
        this.ready = ready;
        this.processes = new Processes(process.toHandle());
    }

    /** With the options of the launcher, except that its data may lie anywhere. */
    static Product start(Settings settings) {
        var jar = settings.application();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("No packaged application at " + jar + "; ./leerbrug bench builds it.");
        }
        try {
            deleteAll(settings.data());
            var temporary = Files.createDirectories(settings.folder().resolve("tmp"));
            var run = Files.createDirectories(settings.data().resolve("run"));
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseCompactObjectHeaders",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.io.tmpdir=" + temporary));
            var cache = jar.resolveSibling("leerbrug.aot");
            if (Files.isRegularFile(cache)) {
                command.add("-XX:AOTCache=" + cache);
            }
            command.addAll(options());
            command.addAll(List.of(
                    "-jar",
                    jar.toString(),
                    "--spring.profiles.active=demo",
                    "--leerbrug.data=" + settings.data(),
                    "--leerbrug.ready-file=" + run.resolve("ready"),
                    "--server.port=" + settings.port(),
                    "--server.address=127.0.0.1",
                    "--logging.file.name=" + settings.data().resolve("leerbrug.log"),
                    "--spring.main.banner-mode=off"));
            var output = settings.folder().resolve("application.out").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return new Product(process, awaitReady(process, run.resolve("ready"), output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines after the address: who can sign in. */
    List<String> readyLines() {
        return ready;
    }

    Processes processes() {
        return processes;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        stop(process);
    }

    private static List<String> options() {
        var given = System.getenv("LEERBRUG_JAVA_OPTS");
        return given == null || given.isBlank()
                ? List.of()
                : Arrays.asList(given.strip().split("\\s+"));
    }

    private static List<String> awaitReady(Process process, Path file, File output) throws IOException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.exists(file)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                stop(process);
                throw new IllegalStateException("The application did not start; what it said is in " + output);
            }
            pause(Duration.ofMillis(100));
        }
        return Files.readAllLines(file);
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** An orderly end, which also stops its database. */
    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
