package nl.leerbrug.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Trainees for the load. Each is a copy of the demo trainee in the product's own tables, so the password is known and its
 * hash is the product's own.
 */
final class LoadAccounts {

    private LoadAccounts() {}

    /** @param address from where this person's requests seem to come: a house of its own behind a proxy on this machine */
    record Credentials(String email, String password, String address) {}

    static List<Credentials> make(List<String> readyLines, Path socket, int count) {
        var demo = readyLines.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length == 3 && words[0].equals("trainee"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the start told no demo trainee: " + readyLines));
        var url = "jdbc:mariadb://localhost/leerbrug?localSocket=%s&sslMode=disable".formatted(socket);
        try (var connection = DriverManager.getConnection(url, "leerbrug", "")) {
            connection.setAutoCommit(false);
            for (var number = 0; number < count; number++) {
                copy(connection, demo[1], email(number));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("accounts for the load", e);
        }
        return IntStream.range(0, count)
                .mapToObj(number -> new Credentials(
                        email(number), demo[2], "10.20.%d.%d".formatted(number / 200, number % 200 + 1)))
                .toList();
    }

    private static String email(int number) {
        return "cursist%03d@bench.example".formatted(number);
    }

    private static void copy(Connection connection, String demo, String email) throws SQLException {
        var id = UUID.randomUUID();
        try (var account = connection.prepareStatement("""
                insert into identity_account
                  (id, email, name, password_hash, active, demo, session_epoch, version, created_at, changed_at)
                select ?, ?, 'Noor Bakker', password_hash, true, false, 0, 0, created_at, changed_at
                from identity_account where email = ?""")) {
            account.setString(1, id.toString());
            account.setString(2, email);
            account.setString(3, demo);
            if (account.executeUpdate() != 1) {
                throw new IllegalStateException("no account " + demo);
            }
        }
        try (var role = connection.prepareStatement(
                "insert into identity_account_role (account_id, role) values (?, 'TRAINEE')")) {
            role.setString(1, id.toString());
            role.executeUpdate();
        }
    }
}
