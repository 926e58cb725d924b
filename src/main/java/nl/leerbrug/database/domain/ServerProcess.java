package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One run of {@code mariadbd}: its command line, its start and its end. */
final class ServerProcess {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final long LOG_ROTATES_AT = 10_000_000;

    private final Process process;
    private final ServerLog log;

    private ServerProcess(Process process, ServerLog log) {
        this.process = process;
        this.log = log;
    }

    /** Makes the system tables and one account; in a folder beside the final one, so that it is there whole or not. */
    static void install(ServerBinaries binaries, Path tables) {
        var unfinished = tables.resolveSibling("tables.unfinished");
        var log = unfinished.resolveSibling("install.log");
        try {
            EmbeddedServer.deleteFolder(unfinished);
            Files.createDirectories(unfinished);
            var script = Files.writeString(unfinished.resolveSibling("install.sql"), installScript(binaries));
            var command = command(binaries, unfinished);
            command.add("--bootstrap");
            var process = new ProcessBuilder(command)
                    .redirectInput(script.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new StartRefused("The database could not be set up in %s: %s."
                        .formatted(tables, new ServerLog(log, 0).firstError()));
            }
            Files.delete(script);
            Files.delete(log);
            Files.move(unfinished, tables, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("The database could not be set up in %s (%s).".formatted(tables, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the database was set up.", e);
        }
    }

    static ServerProcess start(ServerBinaries binaries, Path tables, Path socket, Path logFile, String bufferPool)
            throws IOException {
        var log = ServerLog.continueAt(logFile, LOG_ROTATES_AT);
        var command = command(binaries, tables);
        command.addAll(List.of(
                // No network at all: the socket's folder decides who may connect.
                "--skip-networking",
                "--socket=" + socket,
                "--pid-file=" + socket.resolveSibling("db.pid"),
                "--log-error=" + logFile,
                "--innodb-buffer-pool-size=" + bufferPool,
                "--innodb-buffer-pool-dump-at-shutdown=OFF",
                "--innodb-fast-shutdown=1",
                // What is committed is on disk: the default, said aloud.
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=ON",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--max-allowed-packet=64M"));
        var process = new ProcessBuilder(command)
                .directory(tables.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start();
        return new ServerProcess(process, log);
    }

    /** Waits until the server answers; recovery after a crash may take a while, so only its end is a failure. */
    void awaitReady(String url, String username) throws InterruptedException {
        var deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!answers(url, username)) {
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StartRefused(
                        "The database server did not start: %s. Its log: %s".formatted(log.firstError(), log.file()));
            }
            if (System.nanoTime() > deadline) {
                stop(process.toHandle());
                throw new StartRefused("The database server did not answer within %d minutes. Its log: %s"
                        .formatted(READY_WITHIN.toMinutes(), log.file()));
            }
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop() {
        stop(process.toHandle());
    }

    long pid() {
        return process.pid();
    }

    /** Ends what a killed application left behind; two servers on the same files would destroy them. */
    static void stopLeftBehind(Path tables) {
        var folders = List.of("--datadir=" + tables, "--datadir=" + tables.resolveSibling("tables.unfinished"));
        ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(folders::contains))
                .forEach(ServerProcess::stop);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            // It does not listen; its log brings everything committed back at the next start.
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static boolean answers(String url, String username) {
        try (var connection = DriverManager.getConnection(url, username, "")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> command(ServerBinaries binaries, Path tables) throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                // Among the first, since the system shows only the beginning of a long command line.
                "--datadir=" + tables,
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--tmpdir=" + tables,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-log-file-size=48M",
                // Without it the server makes an RSA key at each start: seconds of work for a socket that needs none.
                "--skip-ssl"));
        if (Integer.valueOf(0).equals(Files.getAttribute(tables, "unix:uid"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static String installScript(ServerBinaries binaries) throws IOException {
        var script = new StringBuilder("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n");
        for (String file : ServerBinaries.SYSTEM_TABLES) {
            script.append(Files.readString(binaries.home().resolve(file), UTF_8))
                    .append('\n');
        }
        // One account without a password: only who may enter the socket's folder reaches it.
        return script.append("""

                        use mysql;
                        delete from global_priv where User in ('root', '');
                        delete from proxies_priv;
                        flush privileges;
                        create user %1$s@localhost;
                        grant all on *.* to %1$s@localhost with grant option;
                        create database %2$s;
                        """.formatted(EmbeddedServer.USERNAME, EmbeddedServer.SCHEMA))
                .toString();
    }
}
