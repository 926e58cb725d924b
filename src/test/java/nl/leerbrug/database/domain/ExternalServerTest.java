package nl.leerbrug.database.domain;

import nl.leerbrug.database.TestDatabase;
import nl.leerbrug.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExternalServerTest {

    @Test
    void refusesAnAddressWhereNobodyAnswersWithoutShowingThePassword() {
        var url = "jdbc:mariadb://localhost:1/leerbrug?user=me&password=secret";

        assertThatThrownBy(() -> ExternalServer.prepare(url, null, null))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database at jdbc:mariadb://localhost:1/leerbrug cannot be used: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAnotherKindOfDatabase() {
        assertThatThrownBy(() -> ExternalServer.prepare("jdbc:postgresql://localhost/leerbrug", null, null))
                .hasMessage(
                        "The database address must begin with jdbc:mariadb: and is jdbc:postgresql://localhost/leerbrug.");
    }

    @Test
    void givesASchemaTheCollationThatAllTextsUse() {
        var url = TestDatabase.url("collation");
        var client = JdbcClient.create(new DriverManagerDataSource(url));
        client.sql("alter database character set latin1 collate latin1_bin").update();

        ExternalServer.prepare(url, null, null);

        assertThat(client.sql("select @@collation_database").query(String.class).single())
                .isEqualTo("utf8mb4_uca1400_ai_ci");
    }
}
