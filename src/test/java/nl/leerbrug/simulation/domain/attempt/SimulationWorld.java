package nl.leerbrug.simulation.domain.attempt;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import nl.leerbrug.content.Audience;
import nl.leerbrug.content.ContentArchive;
import nl.leerbrug.content.ContentCatalog;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.test.TestClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Content and people as a test sets them up; what is neither published nor archived is gone, as in the real thing. */
public final class SimulationWorld implements ContentCatalog, ContentArchive, CurrentPerson {

    static final Instant AT = Instant.parse("2026-01-05T09:00:00Z");

    private final Map<ContentHash, ClientCase> archived = new ConcurrentHashMap<>();
    private Optional<ClientCase> published = Optional.of(Wim.client());

    void withdraw() {
        published = Optional.empty();
    }

    void publish() {
        publish(Wim.client());
    }

    void publish(ClientCase client) {
        published = Optional.of(client);
    }

    static PersonId signIn(PersonId person, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        person.toString(),
                        "",
                        Arrays.stream(roles).map(Role::authority).toArray(String[]::new)));
        return person;
    }

    static PersonId aTrainee() {
        return signIn(PersonId.random(), Role.TRAINEE);
    }

    @Override
    public Optional<PersonSummary> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> new PersonSummary(
                        PersonId.of(authentication.getName()),
                        "Noor de Wit",
                        new EmailAddress("noor@example.org"),
                        Set.of(Role.TRAINEE)));
    }

    @Override
    public <T> Optional<ContentItem<T>> find(ContentId id, Class<T> type) {
        return published
                .filter(client -> client.id().value().equals(id.value()))
                .map(client -> item(client, type));
    }

    @Override
    public <T> List<ContentItem<T>> list(Class<T> type) {
        return published.map(client -> item(client, type)).stream().toList();
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public void archive(ContentHash hash) {
        published.filter(client -> client.hash().equals(hash)).ifPresent(client -> archived.put(hash, client));
    }

    @Override
    public <T> Optional<ContentItem<T>> find(ContentHash hash, Class<T> type) {
        return published
                .filter(client -> client.hash().equals(hash))
                .or(() -> Optional.ofNullable(archived.get(hash)))
                .map(client -> item(client, type));
    }

    private static <T> ContentItem<T> item(ClientCase client, Class<T> type) {
        return new ContentItem<>(
                new ContentId(client.id().value()),
                "case",
                client.title(),
                Audience.SIGNED_IN,
                PublicationStatus.PUBLISHED,
                "case/" + client.id() + "/case.yaml",
                client.hash(),
                type.cast(client));
    }

    /** The module's services and nothing of other modules but the database. Not annotated, so that no scan finds it. */
    @EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
    @EnableMethodSecurity
    @ComponentScan("nl.leerbrug.simulation.domain.attempt")
    static class Setup {

        @Bean
        @Primary
        SimulationWorld world() {
            return new SimulationWorld();
        }

        @Bean
        @Primary
        TestClock worldClock() {
            return new TestClock(AT);
        }
    }
}
