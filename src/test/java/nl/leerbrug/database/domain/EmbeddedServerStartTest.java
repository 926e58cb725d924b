package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedServerStartTest {

    @Test
    void serverThatWasBegunEarlyRunsUntilItIsClosed() throws Exception {
        var start = new EmbeddedServerStart(settings(Path.of("target/test-early-start")));
        new EarlyDatabase(start);

        var server = ProcessHandle.of(start.await().pid()).orElseThrow();
        assertThat(server.isAlive()).isTrue();
        start.close();

        assertThat(server.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldSoAndNoServerIsLeftBehind() {
        var start = new EmbeddedServerStart(settings(Path.of("target/test-interrupted-start")));

        Thread.currentThread().interrupt();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(start::await)
                .withMessage("Interrupted while the database started.");
        assertThat(Thread.interrupted()).isTrue();
        var server = ProcessHandle.of(start.await().pid()).orElseThrow();
        start.close();

        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void refusalIsToldToWhoWaits(@TempDir Path folder) throws Exception {
        var noFolder = Files.writeString(folder.resolve("file"), "in the way");
        try (var start = new EmbeddedServerStart(settings(noFolder))) {
            assertThatExceptionOfType(StartRefused.class).isThrownBy(start::await);
        }
    }

    private static DatabaseSettings settings(Path data) {
        return new DatabaseSettings(
                data, new DatabaseSettings.Address(null, null, null, "32M", Path.of("target/database-programs")));
    }
}
