package nl.leerbrug.database.domain;

import com.zaxxer.hikari.HikariDataSource;
import nl.leerbrug.shared.StartRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What happens to committed rows, and to the next start, when processes are killed or the disk is full. */
class EmbeddedServerTest {

    /** Unpacked and set up once, since doing so for each test would take longer than the tests. */
    private static final Path TEMPLATE = Path.of("target/test-template").toAbsolutePath();

    private static final Path PROGRAMS = Path.of("target/database-programs");

    @BeforeAll
    static void setUpOnce() {
        if (!Files.exists(TEMPLATE.resolve("database/tables"))) {
            start(TEMPLATE).close();
        }
    }

    @TempDir
    private Path temporary;

    private Path data;

    @BeforeEach
    void dataDirectory() throws IOException {
        data = installed(temporary.resolve("data"));
    }

    @Test
    void keepsCommittedRowsWhenTheApplicationIsKilled() {
        var child = ServerInChildJvm.start(data);
        Rows.createTable(child.url());
        Rows.insert(child.url(), 1);

        child.killJvm();

        assertThat(child.server().isAlive())
                .as("the server outlives a killed application")
                .isTrue();
        try (var next = start(data)) {
            assertThat(child.server().isAlive())
                    .as("the next start replaces it")
                    .isFalse();
            assertThat(Rows.count(address(next))).isEqualTo(1);
        }
    }

    @Test
    void startsTheServerAgainWhenOnlyTheServerIsKilled() {
        try (var server = start(data);
                var pool = pool(server)) {
            Rows.createTable(address(server));
            Rows.insert(address(server), 1);
            var client = JdbcClient.create(pool);
            var killed = ProcessHandle.of(server.pid()).orElseThrow();
            assertThat(client.sql("select 1").query(Integer.class).single()).isEqualTo(1);

            killed.destroyForcibly();
            killed.onExit().join();

            // What was under way at that moment fails; what comes after it finds a server again.
            await().ignoreExceptions()
                    .until(() -> client.sql("select count(*) from note")
                                    .query(Integer.class)
                                    .single()
                            == 1);
            assertThat(server.pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void keepsTryingUntilTheServerCanBeStartedAgain(CapturedOutput log) throws IOException {
        try (var server = start(data)) {
            Rows.createTable(address(server));
            Rows.insert(address(server), 1);
            var killed = ProcessHandle.of(server.pid()).orElseThrow();
            var program = Path.of(killed.info().command().orElseThrow());
            var aside = program.resolveSibling("aside");

            Files.move(program, aside);
            killed.destroyForcibly();
            killed.onExit().join();
            try {
                await().until(() -> log.getAll().contains("cannot be started again"));
            } finally {
                Files.move(aside, program);
            }

            // The new server answers a moment before the old one's number is replaced.
            await().ignoreExceptions().until(() -> server.pid() != killed.pid() && Rows.count(address(server)) == 1);
            assertThat(server.pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void keepsCommittedRowsWhenBothAreKilled() {
        var child = ServerInChildJvm.start(data);
        Rows.createTable(child.url());
        Rows.insert(child.url(), 1);
        Rows.insert(child.url(), 2);

        child.killServer();
        child.killJvm();

        try (var next = start(data)) {
            assertThat(Rows.count(address(next))).isEqualTo(2);
        }
    }

    @Test
    void keepsCommittedRowsWhenTheDiskIsFull() {
        try (var server = start(data)) {
            Rows.createTable(address(server));
        }
        var child = ServerInChildJvm.startOnSmallDisk(data, 100_000);

        var accepted = Rows.insertUntilRefused(child.url(), 200);
        child.killJvm();

        assertThat(accepted).isPositive();
        try (var next = start(data)) {
            assertThat(Rows.count(address(next))).isEqualTo(accepted);
        }
    }

    @Test
    void refusesADataDirectoryThatAnotherJvmUses() {
        var child = ServerInChildJvm.start(data);
        try {
            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "Another Leerbrug is using the data directory %s; stop it first, or choose another with --data.",
                            data);
            assertThat(child.server().isAlive())
                    .as("the first one is left alone")
                    .isTrue();
        } finally {
            child.killJvm();
            child.killServer();
        }
    }

    @Test
    void refusesADataDirectoryThatThisJvmUses() {
        try (var first = start(data)) {
            assertThatThrownBy(() -> start(data)).hasMessageStartingWith("Another Leerbrug");
            assertThat(first.pid()).isPositive();
        }
    }

    @Test
    void refusesADataDirectoryWhereNothingCanBeWritten() throws IOException {
        // A file in the place of the folder: also root can't write below it, as on a read-only disk.
        var file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> start(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The data directory %s is not writable", file.resolve("data"));
    }

    @Test
    void saysWhatTheServerSaysWhenItCannotStart() throws IOException {
        start(data).close();
        Files.writeString(data.resolve("database/tables/ibdata1"), "not a tablespace");

        assertThatThrownBy(() -> start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database server did not start: InnoDB")
                .hasMessageEndingWith("Its log: %s", data.resolve("database/server.log"));
    }

    @Test
    void leavesNoServerAndNoLockBehindWhenClosed() {
        var server = start(data);
        var process = ProcessHandle.of(server.pid()).orElseThrow();

        server.close();

        assertThat(process.isAlive()).isFalse();
        start(data).close();
    }

    @Test
    void runsInAFolderWhosePathIsTooLongForASocket() throws IOException {
        var deep = installed(temporary.resolve("a folder & more ".repeat(8)).resolve("data"));

        try (var server = start(deep)) {
            Rows.createTable(address(server));
            assertThat(Rows.count(address(server))).isZero();
        }
    }

    private static Path installed(Path data) throws IOException {
        var folder = Files.createDirectories(data.resolve("database"));
        FileSystemUtils.copyRecursively(TEMPLATE.resolve("database/tables"), folder.resolve("tables"));
        return data;
    }

    private static EmbeddedServer start(Path data) {
        return EmbeddedServer.start(data, PROGRAMS, "32M");
    }

    private static String address(EmbeddedServer server) {
        return server.url() + "&user=" + server.username();
    }

    private static HikariDataSource pool(EmbeddedServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address(server));
        pool.setMaximumPoolSize(2);
        return pool;
    }
}
