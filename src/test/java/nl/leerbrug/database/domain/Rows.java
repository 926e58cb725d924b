package nl.leerbrug.database.domain;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A table of numbers, to see what survives. */
final class Rows {

    private Rows() {}

    static void createTable(String url) {
        execute(url, "create table note (id int primary key, text longtext not null)");
    }

    /** Returns when the database says that it is committed. */
    static void insert(String url, int id) {
        execute(url, "insert into note values (%d, 'kept')".formatted(id));
    }

    /** Inserts rows of a megabyte until the server refuses, and tells how many it has accepted. */
    static int insertUntilRefused(String url, int atMost) {
        for (int id = 1; id <= atMost; id++) {
            try {
                execute(url, "insert into note values (%d, repeat('x', 1000000))".formatted(id));
            } catch (IllegalStateException e) {
                return id - 1;
            }
        }
        throw new IllegalStateException("nothing was refused");
    }

    static int count(String url) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from note")) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
