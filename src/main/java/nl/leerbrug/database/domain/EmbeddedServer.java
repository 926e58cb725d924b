package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A real MariaDB server that belongs to this application: started with it, started again when it dies, stopped with it.
 *
 * @see "src/docs/decisions/0011-own-launcher-for-the-embedded-server.md"
 */
public final class EmbeddedServer implements AutoCloseable {

    static final String USERNAME = "leerbrug";
    static final String SCHEMA = "leerbrug";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    /** The kernel keeps 108 bytes for a socket's path, the closing zero included. */
    private static final int LONGEST_SOCKET_PATH = 107;
    /** Other characters would have to be escaped in a JDBC URL, which the driver does not undo. */
    private static final Pattern SAFE_IN_URL = Pattern.compile("[A-Za-z0-9_./-]*");

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DataDirectory directory;
    private final ServerBinaries binaries;
    private final Path socket;
    private final String bufferPool;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watchdog = new Thread(this::watch, "database-watchdog");
    private volatile ServerProcess process;

    private EmbeddedServer(DataDirectory directory, Path programs, String bufferPool)
            throws IOException, InterruptedException {
        this.directory = directory;
        this.bufferPool = bufferPool;
        binaries = ServerBinaries.unpackBelow(programs);
        socket = socketFolder(directory).resolve("db.sock");
        ServerProcess.stopLeftBehind(directory.tables());
        if (!Files.exists(directory.tables())) {
            ServerProcess.install(binaries, directory.tables());
        }
        process = launch();
        watchdog.setDaemon(true);
        watchdog.start();
    }

    /**
     * Starts the server on a data directory, or refuses with the reason.
     *
     * @param programs where the server's programs are unpacked when they are not there yet; many data directories may
     *     share them
     * @param bufferPool the server's memory for pages, as it writes sizes: {@code 256M}
     */
    public static EmbeddedServer start(Path data, Path programs, String bufferPool) {
        var directory = DataDirectory.take(data);
        try {
            return new EmbeddedServer(directory, programs, bufferPool);
        } catch (IOException e) {
            release(directory);
            throw new StartRefused("The embedded database cannot use %s (%s).".formatted(data, e.getMessage()), e);
        } catch (InterruptedException e) {
            release(directory);
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the database started.", e);
        } catch (StartRefused e) {
            release(directory);
            throw e;
        }
    }

    /** The address of the application's schema. */
    public String url() {
        return url(SCHEMA);
    }

    /** The address of any schema on this server; an empty name for none. */
    public String url(String schema) {
        return "jdbc:mariadb://localhost/%s?localSocket=%s&sslMode=disable".formatted(schema, socket);
    }

    /** The one account, without a password: who may enter the socket's folder may connect. */
    public String username() {
        return USERNAME;
    }

    /** Process id of the server as it runs now. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            watchdog.interrupt();
            watchdog.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.stop();
        release(directory);
    }

    static void deleteFolder(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private ServerProcess launch() throws IOException, InterruptedException {
        var launched = ServerProcess.start(binaries, directory.tables(), socket, directory.log(), bufferPool);
        try {
            launched.awaitReady(url(""), USERNAME);
            return launched;
        } catch (InterruptedException e) {
            launched.stop();
            throw e;
        }
    }

    private void watch() {
        try {
            while (true) {
                var exitCode = process.awaitEnd();
                LOG.warn("The database server ended by itself (exit code {}); starting it again", exitCode);
                process = relaunch();
                LOG.warn("The database server runs again (process {})", process.pid());
            }
        } catch (InterruptedException e) {
            // The application stops, and stops the server itself.
        }
    }

    /** Tries for as long as it takes: a full disk, say, may be freed by someone at any time. */
    private ServerProcess relaunch() throws InterruptedException {
        var pause = Duration.ofMillis(100);
        while (true) {
            try {
                return launch();
            } catch (IOException | StartRefused e) {
                LOG.error(
                        "The database server cannot be started again, next try in {} ms: {}",
                        pause.toMillis(),
                        e.getMessage());
            }
            if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("closing");
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static Path socketFolder(DataDirectory directory) throws IOException {
        var folder = directory.socketFolder();
        var path = folder.resolve("db.sock").toString();
        if (path.length() <= LONGEST_SOCKET_PATH && SAFE_IN_URL.matcher(path).matches()) {
            return folder;
        }
        // Made for this user only, with a name nobody can guess; only the socket is in it.
        return Files.createTempDirectory("leerbrug-");
    }

    private static void release(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            LOG.warn("The lock on the data directory could not be given back", e);
        }
    }
}
