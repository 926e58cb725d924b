package nl.leerbrug.learning.domain;

import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.DemoPeople;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The module's services on a real database, with trainings made by hand and whoever the test signs in. */
@SpringBootTest(classes = LearningTest.Slice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public abstract class LearningTest {

    public static final CurriculumId TRAINING = new CurriculumId("training");

    @Autowired
    protected FixedCurricula curricula;

    @Autowired
    protected FixedSimulations simulations;

    protected final PersonId noor = PersonId.random();
    protected final PersonId sem = PersonId.random();

    @BeforeEach
    public void beginAsNoor() {
        curricula.clear();
        simulations.clear();
        signIn(noor, Role.TRAINEE);
    }

    @AfterEach
    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    public static void signIn(PersonId person, Role... roles) {
        var authorities = Arrays.stream(roles).map(Role::authority).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person.toString(), "n/a", authorities));
    }

    public static ItemId item(String id) {
        return new ItemId(id);
    }

    /** A test component, so that tests of the whole application do not take it for a part of it. */
    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
            })
    @EnableMethodSecurity
    @EntityScan({"nl.leerbrug.learning", "org.springframework.modulith.events.jpa"})
    @EnableJpaRepositories("nl.leerbrug.learning")
    @ComponentScan(
            basePackages = "nl.leerbrug.learning.domain",
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    public static class Slice {

        @Bean
        FixedCurricula curricula() {
            return new FixedCurricula();
        }

        @Bean
        FixedSimulations simulations() {
            return new FixedSimulations();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Fixtures.AT, ZoneOffset.UTC);
        }

        @Bean
        ContentCatalog contentCatalog() {
            return new NoContent();
        }

        @Bean
        DemoPeople demoPeople() {
            return (person, work) -> false;
        }

        @Bean
        CurrentPerson currentPerson() {
            return LearningTest::whoIsSignedIn;
        }
    }

    private static Optional<PersonSummary> whoIsSignedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(authentication -> new PersonSummary(
                        PersonId.of(authentication.getName()),
                        "Noor Bakker",
                        new EmailAddress("noor@example.nl"),
                        authentication.getAuthorities().stream()
                                .map(authority -> Role.valueOf(
                                        String.valueOf(authority.getAuthority()).substring("ROLE_".length())))
                                .collect(Collectors.toSet())));
    }
}
