package nl.leerbrug;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/**
 * Starts the web application. The launcher's other commands have their own entry points in {@code cli}.
 *
 * <p>What Spring makes stands in {@code domain} and {@code ui} of a module; reading the classes of the other packages
 * for it would take a fifth of a second at each start.
 */
@SpringBootApplication(scanBasePackages = {"nl.leerbrug.*.domain", "nl.leerbrug.*.ui"})
@Import(ReadyFile.class)
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
