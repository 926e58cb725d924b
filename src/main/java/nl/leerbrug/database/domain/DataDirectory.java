package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that one application holds: its lock tells a second instance to stay away. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lockChannel;

    private DataDirectory(Path root, FileChannel lockChannel) {
        this.root = root;
        this.lockChannel = lockChannel;
    }

    /** The system cleans its temporary folder, so nothing that must last may live there. */
    static void refuseBelowTemporaryFolder(Path directory) {
        var temporary = real(Path.of(System.getProperty("java.io.tmpdir")));
        if (real(directory).startsWith(temporary)) {
            throw new StartRefused(
                    "The data directory %s is below the temporary folder %s, which the system cleans; choose another with --data."
                            .formatted(directory, temporary));
        }
    }

    /** Takes the folder, or refuses when another application has it. The operating system frees it when a JVM dies. */
    static DataDirectory take(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            privateFolder(root, "database");
            var channel = FileChannel.open(
                    root.resolve("leerbrug.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "Another Leerbrug is using the data directory %s; stop it first, or choose another with --data."
                                .formatted(root));
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new StartRefused("The data directory %s is not writable (%s).".formatted(root, e.getMessage()), e);
        }
    }

    Path tables() {
        return root.resolve("database/tables");
    }

    Path log() {
        return root.resolve("database/server.log");
    }

    /** Holds the socket: who may enter it may connect. */
    Path socketFolder() throws IOException {
        return privateFolder(root, "database/run");
    }

    private static Path privateFolder(Path root, String name) throws IOException {
        var folder = Files.createDirectories(root.resolve(name));
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void close() throws IOException {
        lockChannel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Follows links as far as the path exists, so that a link into the temporary folder counts as below it. */
    private static Path real(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath().resolve(existing.relativize(absolute));
            } catch (IOException e) {
                // Not there yet: look one higher.
            }
        }
        return absolute;
    }
}
