package nl.leerbrug.content.domain;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the content read from the very start: the web server's customizers are made before nearly all else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EarlyReading implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    EarlyReading(ContentLibrary library) {
        // Making the library is what begins the reading.
        library.folder();
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        // The server stays as it is.
    }
}
