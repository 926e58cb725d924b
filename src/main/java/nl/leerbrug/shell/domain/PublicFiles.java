package nl.leerbrug.shell.domain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Opens what a page needs before anyone signs in: typeface, icon, manifest, and the page that says what went wrong. */
@Configuration(proxyBeanMethods = false)
class PublicFiles {

    private static final String[] PATHS = {"/fonts/*", "/icons/*", "/manifest.webmanifest", "/error"};

    @Bean
    Customizer<HttpSecurity> openPublicFiles() {
        return http -> http.authorizeHttpRequests(
                requests -> requests.requestMatchers(PATHS).permitAll());
    }
}
