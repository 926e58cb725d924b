package nl.leerbrug.database.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ServerLogTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheFirstComplaintOfThisRunOnly() throws IOException {
        var file = folder.resolve("server.log");
        Files.writeString(file, "[ERROR] mariadbd: an old trouble\n");
        var log = ServerLog.continueAt(file, 1_000);
        Files.writeString(file, "[ERROR] mariadbd: an old trouble\n[ERROR] mariadbd: no room\n[ERROR] Aborting\n");

        assertThat(log.firstError()).isEqualTo("no room");
    }

    @Test
    void putsALongLogAside() throws IOException {
        var file = Files.writeString(folder.resolve("server.log"), "[ERROR] mariadbd: long ago\n");

        var log = ServerLog.continueAt(file, 5);

        assertThat(log.beginning()).isZero();
        assertThat(folder.resolve("server.log.1")).hasContent("[ERROR] mariadbd: long ago");
    }

    @Test
    void saysSoWhenThereIsNoLog() {
        assertThat(new ServerLog(folder.resolve("none"), 0).firstError()).isEqualTo("its log cannot be read");
    }
}
