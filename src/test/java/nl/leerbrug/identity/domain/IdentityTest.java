package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.test.TestClock;
import nl.leerbrug.test.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The module on a real database, with a clock that the test moves and people made for the test. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "database")
@Import(IdentityTest.Clocks.class)
abstract class IdentityTest {

    static final String PASSWORD = "een heel eigen wachtwoord";

    @Autowired
    TestClock clock;

    @Autowired
    AccountRepository accounts;

    @Autowired
    AuditRepository audit;

    @Autowired
    Credentials credentials;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    TransactionTemplate transactions;

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {

        @Bean
        TestClock testClock() {
            return new TestClock(Instant.parse("2026-11-02T09:00:00Z"));
        }
    }

    @AfterEach
    final void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** An account with {@link #PASSWORD}. */
    final PersonSummary person(Role... roles) {
        return person(UUID.randomUUID() + "@example.nl", "Noor Bakker", roles);
    }

    final PersonSummary person(String email, String name, Role... roles) {
        var account =
                new Account(PersonId.random(), new EmailAddress(email), name, Set.of(roles), false, clock.instant());
        SystemPrincipal.run(
                "test",
                () -> transactions.executeWithoutResult(status -> {
                    credentials.give(account, PASSWORD);
                    accounts.save(account);
                }));
        return account.summary();
    }

    final void as(PersonSummary person) {
        new TestPerson(person).signIn();
    }

    final void asVisitor() {
        var visitor = new AnonymousAuthenticationToken(
                "test", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        SecurityContextHolder.getContext().setAuthentication(visitor);
    }

    final PersonSummary office() {
        var office = person(Role.NETWORK_OFFICE);
        as(office);
        return office;
    }

    final SignedInPerson signIn(EmailAddress email, String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email.value(), password);
        return (SignedInPerson)
                Objects.requireNonNull(signIn.authenticate(attempt).getPrincipal());
    }

    /** What the log tells about a person, in order of time. */
    final String logOf(PersonId person) {
        return audit.find(null, person.value(), PageRequest.of(0, 50)).reversed().stream()
                .map(entry ->
                        entry.action().replace("identity.", "") + (entry.detail() == null ? "" : " " + entry.detail()))
                .toList()
                .toString();
    }
}
