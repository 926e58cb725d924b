package nl.leerbrug.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.MenuAccessControl;
import com.vaadin.flow.spring.security.SpringMenuAccessControl;
import nl.leerbrug.test.VaadinTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The frame on its own: no database, and stand-ins for what later modules answer. */
@SpringBootTest(classes = ShellTest.Frame.class)
abstract class ShellTest extends VaadinTest {

    protected final void signInAs(String... roles) {
        var authorities =
                java.util.Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        signIn(new TestingAuthenticationToken("noor@example.nl", "n/a", authorities));
    }

    @Override
    protected boolean opens(Class<?> view) {
        return view.getPackageName().startsWith("nl.leerbrug.shell");
    }

    /** Not found by the whole application's own scan, as any other configuration here would be. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("nl.leerbrug.shell")
    static class Frame {

        @Bean
        PublicMenu publicMenu() {
            return new PublicMenu() {
                @Override
                public List<PublicLink> header(Locale locale) {
                    return List.of(new PublicLink("over-de-aanpak", "Over de aanpak"));
                }

                @Override
                public List<PublicLink> footer(Locale locale) {
                    return List.of(new PublicLink("privacy", "Privacy"));
                }
            };
        }

        @Bean
        MenuAccessControl menuAccess() {
            return new SpringMenuAccessControl();
        }

        @Bean
        FrameAccount account() {
            return new FrameAccount() {
                @Override
                public Optional<Person> current() {
                    return Optional.ofNullable(
                                    SecurityContextHolder.getContext().getAuthentication())
                            .map(anyone -> new Person("Noor Bakker", "mijn-gegevens", Optional.empty()));
                }

                @Override
                public void keepLanguage(Locale language) {}

                @Override
                public void signOut() {
                    SecurityContextHolder.clearContext();
                }
            };
        }
    }

    @Route("proef")
    @AnonymousAllowed
    static class TrialView extends Div {}
}
