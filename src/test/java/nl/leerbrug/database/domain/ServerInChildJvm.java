package nl.leerbrug.database.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A JVM of its own that holds an embedded server, to be killed. */
record ServerInChildJvm(Process jvm, String url, ProcessHandle server) {

    /** Starts and waits until the server answers. */
    static ServerInChildJvm start(Path data) {
        return start(data, "");
    }

    /** With a limit on the size of files, which looks to the server like a disk that is full. */
    static ServerInChildJvm startOnSmallDisk(Path data, long largestFileInKilobytes) {
        return start(data, "ulimit -f %d; ".formatted(largestFileInKilobytes));
    }

    void killJvm() {
        kill(jvm.toHandle());
    }

    void killServer() {
        kill(server);
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static ServerInChildJvm start(Path data, String before) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        // The unit of -f is 1024 bytes in bash; dash counts 512.
        var command = List.of(
                "bash",
                "-c",
                before + "exec \"$@\"",
                "bash",
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ServerInChildJvm.class.getName(),
                data.toString());
        try {
            var jvm = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var answer = new BufferedReader(jvm.inputReader(UTF_8))
                    .lines()
                    .filter(line -> line.startsWith("ready "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the child did not start"))
                    .split(" ");
            var server = ProcessHandle.of(Long.parseLong(answer[1])).orElseThrow();
            return new ServerInChildJvm(jvm, answer[2], server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        var server = EmbeddedServer.start(Path.of(args[0]), Path.of("target/database-programs"), "32M");
        System.out.println("ready " + server.pid() + " " + server.url() + "&user=" + server.username());
        new CountDownLatch(1).await();
    }
}
