package nl.leerbrug.database;

import nl.leerbrug.database.domain.EmbeddedServer;
import nl.leerbrug.shared.StartRefused;
import org.springframework.boot.SpringApplication;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The database that every Spring test gets without asking: one server per JVM, with its data under {@code target/},
 * or the server named by {@code -Dleerbrug.test.db-url=jdbc:mariadb://host:port/?user=…&password=…}.
 * Each JVM makes schemas of its own, so that runs beside each other do not meet.
 *
 * @see OwnDatabase
 */
public final class TestDatabase {

    private static final String PREFIX =
            "leerbrug_test_" + UUID.randomUUID().toString().substring(0, 8) + "_";
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();
    private static final Server SERVER = start();

    private TestDatabase() {}

    /** The address of a schema, made at the first call; user and password are part of it. */
    public static String url(String name) {
        return URLS.computeIfAbsent(name, TestDatabase::createSchema);
    }

    private static String createSchema(String name) {
        var schema = PREFIX + name;
        execute("create database `%s` character set utf8mb4 collate utf8mb4_uca1400_ai_ci".formatted(schema));
        return SERVER.url(schema);
    }

    private static void dropSchemas() {
        URLS.keySet().forEach(name -> execute("drop database if exists `%s`".formatted(PREFIX + name)));
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(SERVER.url(""));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("on the test database: " + sql, e);
        }
    }

    private static Server start() {
        var external = System.getProperty("leerbrug.test.db-url", "");
        var server = external.isBlank() ? new Embedded(startEmbedded()) : new External(external);
        // After Spring has closed its contexts: their pools should not lose the server while they say goodbye.
        SpringApplication.getShutdownHandlers().add(() -> {
            dropSchemas();
            server.stop();
        });
        return server;
    }

    /** Takes the next folder when another JVM has the first, as when two people run tests in one checkout. */
    private static EmbeddedServer startEmbedded() {
        for (int number = 1; ; number++) {
            try {
                return EmbeddedServer.start(
                        Path.of("target/test-database-" + number), Path.of("target/database-programs"), "64M");
            } catch (StartRefused e) {
                if (number == 4) {
                    throw e;
                }
            }
        }
    }

    private sealed interface Server {

        String url(String schema);

        void stop();
    }

    private record Embedded(EmbeddedServer server) implements Server {

        @Override
        public String url(String schema) {
            return server.url(schema) + "&user=" + server.username();
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    private record External(String address) implements Server {

        @Override
        public String url(String schema) {
            return address.replaceFirst("^(jdbc:mariadb://[^/?]*)/?[^?]*", "$1/" + schema);
        }

        @Override
        public void stop() {
            // It is not ours to stop.
        }
    }
}
