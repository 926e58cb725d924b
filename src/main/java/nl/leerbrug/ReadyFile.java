package nl.leerbrug;

import nl.leerbrug.shared.ReadyLines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the launcher that the application answers, and what to print: the address on the first line, then what the
 * modules say. A file and not the log, since it may hold one-time links and demo passwords.
 */
@Component
@ConditionalOnProperty("leerbrug.ready-file")
class ReadyFile {

    private final Path file;
    private final String host;
    private final List<ReadyLines> speakers;

    ReadyFile(
            @Value("${leerbrug.ready-file}") Path file,
            @Value("${server.address:127.0.0.1}") String host,
            List<ReadyLines> speakers) {
        this.file = file.toAbsolutePath();
        this.host = host;
        this.speakers = List.copyOf(speakers);
    }

    @EventListener
    void write(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            write(context.getWebServer().getPort());
        }
    }

    /** Where a browser on this machine finds us; everywhere is no address to type. */
    URI address(int port) {
        var everywhere = host.equals("0.0.0.0") || host.equals("::");
        var name = everywhere || host.equals("127.0.0.1") ? "localhost" : host;
        return URI.create("http://%s:%d/".formatted(name.contains(":") ? "[" + name + "]" : name, port));
    }

    void write(int port) {
        var address = address(port);
        var lines = new ArrayList<String>();
        lines.add(address.toString());
        speakers.forEach(speaker -> lines.addAll(speaker.readyLines(address)));
        try {
            // Readable by this user only from its first moment, and there whole or not at all.
            var unfinished = Files.createTempFile(
                    file.getParent(),
                    "ready",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(unfinished, lines);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("ready file " + file, e);
        }
    }
}
