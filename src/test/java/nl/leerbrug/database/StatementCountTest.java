package nl.leerbrug.database;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationModuleTest
class StatementCountTest {

    private final EntityManager entities;

    StatementCountTest(@Autowired EntityManager entities) {
        this.entities = entities;
    }

    @Test
    void countsEveryStatementThatHibernateSends() {
        var count = StatementCount.of(() -> {
            entities.createNativeQuery("select 1").getSingleResult();
            entities.createNativeQuery("select 2").getSingleResult();
        });

        assertThat(count).isEqualTo(2);
    }

    @Test
    void countsNothingOutsideTheWork() {
        entities.createNativeQuery("select 1").getSingleResult();

        assertThat(StatementCount.statements(() -> {})).isEmpty();
    }
}
