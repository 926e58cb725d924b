package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks at a server before the application relies on it, and gives its schema the collation that all texts use. */
final class ExternalServer {

    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;
    private static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private ExternalServer() {}

    static void prepare(String url, @Nullable String username, @Nullable String password) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartRefused(
                    "The database address must begin with jdbc:mariadb: and is %s.".formatted(withoutSecrets(url)));
        }
        try (var connection = DriverManager.getConnection(url, username, password)) {
            refuseOldServer(connection, url);
            useCollation(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database at %s cannot be used: %s".formatted(withoutSecrets(url), e.getMessage()), e);
        }
    }

    /** The part before the parameters, since those may hold a password. */
    static String withoutSecrets(String url) {
        var parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    private static void refuseOldServer(Connection connection, String url) throws SQLException {
        var server = connection.getMetaData();
        var major = server.getDatabaseMajorVersion();
        var recent =
                major > OLDEST_MAJOR || (major == OLDEST_MAJOR && server.getDatabaseMinorVersion() >= OLDEST_MINOR);
        if (!recent || !server.getDatabaseProductName().contains("MariaDB")) {
            throw new StartRefused("The database at %s is %s %s; Leerbrug needs MariaDB 10.11 or newer."
                    .formatted(
                            withoutSecrets(url), server.getDatabaseProductName(), server.getDatabaseProductVersion()));
        }
    }

    private static void useCollation(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select @@collation_database")) {
            if (found.next() && !COLLATION.equals(found.getString(1))) {
                statement.execute("alter database character set utf8mb4 collate " + COLLATION);
            }
        }
    }
}
