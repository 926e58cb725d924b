package nl.leerbrug.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How this run measures; every value can be given as a system property. */
record Settings(
        Path application,
        Path folder,
        int port,
        List<Integer> trainees,
        Duration each,
        boolean browser,
        Set<String> parts) {

    /** Sessions of the heap measurement, and people of the CPU measurement. */
    static final int SESSIONS = 100;

    static final int PROFILED = 20;
    static final int WARMING_UP = 20;

    private static final String ALL_PARTS = "engine,lessons,conversations";
    private static final Duration SHORT = Duration.ofSeconds(30);

    static Settings read() {
        var seconds = Long.getLong("bench.seconds", SHORT.toSeconds());
        return new Settings(
                Path.of(System.getProperty("bench.application", ".build/app/leerbrug.jar"))
                        .toAbsolutePath(),
                Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath(),
                Integer.getInteger("bench.port", 0) == 0 ? freePort() : Integer.getInteger("bench.port"),
                Stream.of(System.getProperty("bench.trainees", "1,20,100").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Duration.ofSeconds(seconds),
                !"false".equals(System.getProperty("bench.browser")),
                Set.of(System.getProperty("bench.parts", ALL_PARTS).split(",")));
    }

    boolean engine() {
        return parts.contains("engine");
    }

    boolean lessons() {
        return parts.contains("lessons");
    }

    boolean conversations() {
        return parts.contains("conversations");
    }

    String address() {
        return "http://localhost:" + port;
    }

    int mostTrainees() {
        return Math.max(WARMING_UP, Collections.max(trainees));
    }

    Path data() {
        return folder.resolve("data");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
