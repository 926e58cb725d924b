package nl.leerbrug.database.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Gives Spring Boot the address of the database; an auto-configuration, so that module slices have it too. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DatabaseSettings.class)
// Around the transaction, so that the second try of what is Retried starts clean.
@EnableResilientMethods
class DatabaseAutoConfiguration {

    private static final String URL = "leerbrug.database.url";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(URL)
    static class External {

        @Bean
        JdbcConnectionDetails externalAddress(DatabaseSettings settings) {
            var server = settings.database();
            var url = server.url() == null ? "" : server.url();
            ExternalServer.prepare(url, server.username(), server.password());
            return new Address(url, server.username(), server.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = URL, havingValue = "false", matchIfMissing = true)
    static class Embedded {

        /** Spring closes it after the pool, since the pool's address comes from it. */
        @Bean
        EmbeddedServerStart embeddedServer(DatabaseSettings settings) {
            DataDirectory.refuseBelowTemporaryFolder(settings.data());
            return new EmbeddedServerStart(settings);
        }

        @Bean
        EarlyDatabase earlyDatabase(EmbeddedServerStart server) {
            return new EarlyDatabase(server);
        }

        @Bean
        JdbcConnectionDetails embeddedAddress(EmbeddedServerStart start) {
            var server = start.await();
            return new Address(server.url(), server.username(), "");
        }
    }

    private record Address(
            String url, @Nullable String username, @Nullable String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        @SuppressWarnings("NullAway") // Absent when the URL carries it; Boot passes it on as it is.
        public String getUsername() {
            return username;
        }

        @Override
        @SuppressWarnings("NullAway") // As above.
        public String getPassword() {
            return password;
        }

        @Override
        public String toString() {
            return ExternalServer.withoutSecrets(url);
        }
    }
}
