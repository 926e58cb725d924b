package nl.leerbrug.database;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** All migrations run on a real server; what they leave behind keeps the rules that cluster and language need. */
@ApplicationModuleTest
class MigrationTest {

    private final JdbcClient database;

    MigrationTest(@Autowired DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @Test
    void everyTableHasAPrimaryKey() {
        var without = database.sql("""
                        select table_name from information_schema.tables t
                        where table_schema = database() and table_type = 'BASE TABLE' and not exists (
                          select 1 from information_schema.table_constraints c
                          where c.table_schema = t.table_schema and c.table_name = t.table_name
                            and c.constraint_type = 'PRIMARY KEY')
                        """).query(String.class).list();

        assertThat(without).isEmpty();
    }

    @Test
    void everyTextComparesByTheSameRules() {
        var others = database.sql("""
                        select concat(table_name, '.', column_name, ' ', collation_name) from information_schema.columns
                        where table_schema = database() and table_name <> 'flyway_schema_history'
                          and collation_name is not null
                          and collation_name not in ('utf8mb4_uca1400_ai_ci', 'utf8mb4_bin', 'ascii_bin', 'ascii_general_ci')
                        """).query(String.class).list();

        assertThat(others).isEmpty();
    }
}
