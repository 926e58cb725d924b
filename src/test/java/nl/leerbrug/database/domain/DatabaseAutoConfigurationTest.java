package nl.leerbrug.database.domain;

import nl.leerbrug.shared.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAutoConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DatabaseAutoConfiguration.class));

    @Test
    void theEmbeddedServerIsRefusedADataDirectoryThatTheSystemCleans() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"), "leerbrug-refused");

        application
                .withPropertyValues("leerbrug.data=" + temporary)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining(temporary.toString()));
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefused() {
        application
                .withPropertyValues("leerbrug.database.url=jdbc:postgresql://localhost/leerbrug?password=geheim")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("jdbc:mariadb:")
                        .hasMessageNotContaining("geheim"));
    }
}
