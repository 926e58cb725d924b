package nl.leerbrug.database.domain;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Has the embedded server start beside the web server, whose customizers are made before nearly all else. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class EarlyDatabase implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    EarlyDatabase(EmbeddedServerStart start) {
        start.begin();
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        // The web server stays as it is.
    }
}
