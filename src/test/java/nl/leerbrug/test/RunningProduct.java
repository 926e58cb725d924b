package nl.leerbrug.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packaged product in a process of its own, with its own database, as people run it: to be killed and started again
 * on the same data and the same port.
 */
public final class RunningProduct implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private Process process;

    private RunningProduct(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        process = launch();
    }

    /** @param data an empty folder of the test's own; short, since the database's socket lives below it */
    public static RunningProduct start(Path data) throws IOException {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            free.close();
            return new RunningProduct(data.toAbsolutePath(), port);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** E-mail address and password of the demo account with this role, as the launcher prints them. */
    public List<String> account(String role) {
        var line = Pattern.compile("\\s*%s\\s+(\\S+@\\S+)\\s+(.+)".formatted(role));
        try (Stream<String> lines = Files.lines(readyFile())) {
            return lines.map(line::matcher)
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> List.of(matcher.group(1), matcher.group(2).strip()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power cut does: application and database at once, without a word. */
    public void kill() {
        var everything = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        everything.forEach(ProcessHandle::destroyForcibly);
        everything.forEach(one -> one.onExit().join());
    }

    /** The application alone; its database lives on and is found at the next start. */
    public void killApplication() {
        kill(process.toHandle());
    }

    /** The database alone; the application starts it again, and that is waited for. */
    public void killDatabase() {
        databases().forEach(RunningProduct::kill);
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (databases().isEmpty()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IllegalStateException(
                        "the application did not start its database again; see " + data.resolve("product.log"));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
        }
    }

    private List<ProcessHandle> databases() {
        return process.descendants()
                .filter(one -> one.info().command().orElse("").endsWith("mariadbd"))
                .toList();
    }

    private static void kill(ProcessHandle one) {
        one.destroyForcibly();
        one.onExit().join();
    }

    /** Again on the same data. */
    public void startAgain() throws IOException {
        Files.deleteIfExists(readyFile());
        process = launch();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private Process launch() throws IOException {
        Files.createDirectories(data.resolve("temp"));
        var application = application();
        var started = new ProcessBuilder(
                        java(),
                        "--enable-native-access=ALL-UNNAMED",
                        // The product refuses data below the temporary folder; this checkout may stand there.
                        "-Djava.io.tmpdir=" + data.resolve("temp"),
                        // A process that lives for some seconds: what the second compiler does is never paid back.
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        application.toString(),
                        "--spring.profiles.active=demo",
                        "--leerbrug.data=" + data.resolve("data"),
                        "--leerbrug.database.programs="
                                + Path.of("target/database-programs").toAbsolutePath(),
                        "--leerbrug.content.prepared=" + application.resolveSibling("content.prepared"),
                        "--leerbrug.ready-file=" + readyFile(),
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("product.log").toFile())
                .start();
        awaitReady(started);
        return started;
    }

    private void awaitReady(Process started) throws IOException {
        var ready = CompletableFuture.runAsync(() -> {
            while (!Files.exists(readyFile()) && started.isAlive()) {
                Thread.onSpinWait();
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(100).toNanos());
            }
        });
        try {
            ready.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException("the product did not start; see " + data.resolve("product.log"), e);
        }
        if (!Files.exists(readyFile())) {
            throw new IOException("the product ended while starting; see " + data.resolve("product.log"));
        }
    }

    private Path readyFile() {
        return data.resolve("ready");
    }

    /** Unpacked as the launcher does it: only so can content be kept from one start to the next. */
    private static synchronized Path application() throws IOException {
        var packed = jar();
        // One folder for each build.
        var folder = Path.of(
                        "target", "product-" + Files.getLastModifiedTime(packed).toMillis())
                .toAbsolutePath();
        if (!Files.exists(folder)) {
            var unpacking = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            packed.toString(),
                            "extract",
                            "--destination",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "unpacking.log").toFile())
                    .start();
            if (unpacking.onExit().join().exitValue() != 0) {
                throw new IOException("the product could not be unpacked; see target/unpacking.log");
            }
        }
        return folder.resolve(packed.getFileName());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("leerbrug-.*\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }
}
