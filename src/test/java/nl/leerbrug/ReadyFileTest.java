package nl.leerbrug;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyFileTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheAddressFirstAndThenWhatModulesSay() throws IOException {
        var file = folder.resolve("ready");

        new ReadyFile(file, "127.0.0.1", List.of(address -> List.of("link: " + address.resolve("/first")))).write(8081);

        assertThat(file).content().isEqualTo("http://localhost:8081/\nlink: http://localhost:8081/first\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .as("it may hold passwords")
                .isEqualTo("rw-------");
    }

    @Test
    void givesAnAddressThatABrowserCanOpen() {
        assertThat(address("0.0.0.0")).hasToString("http://localhost:80/");
        assertThat(address("::1")).hasToString("http://[::1]:80/");
        assertThat(address("192.0.2.7")).hasToString("http://192.0.2.7:80/");
    }

    private URI address(String host) {
        return new ReadyFile(folder.resolve("ready"), host, List.of()).address(80);
    }
}
