package nl.leerbrug.identity.domain;

import nl.leerbrug.database.OwnDatabase;
import nl.leerbrug.database.StatementCount;
import nl.leerbrug.identity.People;
import nl.leerbrug.identity.PersonRegistered;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OwnDatabase
class AccountModuleTest extends IdentityTest {

    @Autowired
    AccountService service;

    @Autowired
    AuditLogService log;

    @Autowired
    PasswordLinkService links;

    @Autowired
    DemoAccounts demoAccounts;

    @Autowired
    FirstLines firstLines;

    @Autowired
    People people;

    @Test
    void theOfficeMakesAnAccountAndOthersHearOfIt(AssertablePublishedEvents events) {
        office();
        var email = new EmailAddress(UUID.randomUUID() + "@example.nl");

        var id = done(service.create(email, " Joris Mulder ", Set.of(Role.TRAINEE)));

        assertThat(service.find(id)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Joris Mulder");
            assertThat(account.roles()).containsExactly(Role.TRAINEE);
            assertThat(account.hasPassword()).isFalse();
        });
        assertThat(events).contains(PersonRegistered.class).matching(PersonRegistered::person, id);
        assertThat(logOf(id)).contains("account-created", "role-given TRAINEE");
    }

    @Test
    void oneAddressHasOneAccount() {
        var sanne = person(Role.TRAINEE);
        office();

        assertThat(service.create(sanne.email(), "Een ander", Set.of()))
                .isEqualTo(new AccountResult.Refused(sanne.id(), AccountResult.Reason.EMAIL_TAKEN));
    }

    @Test
    void onlyTheOfficeManagesAccountsAndReadsTheLog() {
        var sanne = person(Role.TRAINEE);
        as(person(Role.TRAINEE, Role.TRAINER, Role.MEMBER, Role.COORDINATOR, Role.AUTHOR));

        Stream.<Runnable>of(
                        () -> service.list("", 0, 10),
                        () -> service.find(sanne.id()),
                        () -> service.giveRole(sanne.id(), Role.TRAINER),
                        () -> service.deactivate(sanne.id()),
                        () -> links.makeFor(sanne.id()),
                        () -> log.actions())
                .forEach(attempt ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run));
    }

    @Test
    void theLastOfTheOfficeKeepsTheRole() {
        var office = office();
        othersLeaveTheOffice(office);

        assertThat(service.takeRole(office.id(), Role.NETWORK_OFFICE))
                .isEqualTo(new AccountResult.Refused(office.id(), AccountResult.Reason.LAST_OFFICE_ACCOUNT));

        person(Role.NETWORK_OFFICE);
        assertThat(service.takeRole(office.id(), Role.NETWORK_OFFICE)).isEqualTo(new AccountResult.Done(office.id()));
    }

    @Test
    void nobodyDeactivatesThemselves() {
        var office = office();

        assertThat(service.deactivate(office.id()))
                .isEqualTo(new AccountResult.Refused(office.id(), AccountResult.Reason.NOT_ONESELF));
    }

    @Test
    void findsPartsOfNamesAndAddressesAndTakesSignsAsTheyAre() {
        person(UUID.randomUUID() + "a_b@example.nl", "Zoë Zoekmij");
        office();

        assertThat(service.list("zoekm", 0, 10))
                .singleElement()
                .satisfies(found -> assertThat(found.name()).isEqualTo("Zoë Zoekmij"));
        assertThat(service.count("a_b@")).isEqualTo(1);
        assertThat(service.count("a%@")).isZero();
    }

    @Test
    void aListOfManyTakesNoMoreStatementsThanOneOfFew() {
        office();
        Stream.generate(() -> person(UUID.randomUUID() + "@lijst.nl", "Lijst", Role.TRAINEE, Role.MEMBER))
                .limit(12)
                .forEach(made -> {});

        var few = StatementCount.of(() -> service.list("@lijst.nl", 0, 2));
        var many = StatementCount.of(() -> service.list("@lijst.nl", 0, 12));

        assertThat(many).isEqualTo(few).isEqualTo(2);
        assertThat(service.list("@lijst.nl", 1, 10)).hasSize(2);
    }

    @Test
    void namesOfManyComeInOneStatement() {
        var ids = Stream.generate(() -> person(Role.TRAINEE, Role.AUTHOR).id())
                .limit(5)
                .toList();
        as(person(Role.TRAINER));

        var statements =
                StatementCount.of(() -> assertThat(people.find(ids)).containsOnlyKeys(ids.toArray(PersonId[]::new)));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void theLogNamesWhoDidWhatAboutWhom() {
        var sanne = person(UUID.randomUUID() + "@example.nl", "Sanne Log", Role.TRAINEE);
        office();
        service.giveRole(sanne.id(), Role.TRAINER);
        clock.pass(Duration.ofSeconds(1));
        service.takeRole(sanne.id(), Role.TRAINER);

        var filter = new AuditLogService.Filter(Optional.empty(), Optional.of(sanne.id()));
        var lines = log.list(filter, 0, 10);

        assertThat(lines)
                .extracting(line -> line.action() + " " + line.actor() + " " + line.subject() + " " + line.detail())
                .containsExactly(
                        "identity.role-taken Noor Bakker Sanne Log TRAINER",
                        "identity.role-given Noor Bakker Sanne Log TRAINER");
        assertThat(StatementCount.of(() -> log.list(filter, 0, 1)))
                .isEqualTo(StatementCount.of(() -> log.list(filter, 0, 2)));
    }

    @Test
    void withoutOfficeTheFirstStartPrintsALinkThatMakesTheFirstAccountOnce() {
        othersLeaveTheOffice(person(Role.TRAINEE));

        var token = printedToken();
        assertThat(links.canCreateFirstAccount(token)).isTrue();
        var email = new EmailAddress(UUID.randomUUID() + "@example.nl");
        assertThat(links.createFirstAccount(token, "Nadia", email, "kort"))
                .isEqualTo(new LinkResult.BadPassword(PasswordProblem.TOO_SHORT));
        assertThat(links.createFirstAccount(token, "Nadia", email, PASSWORD)).isEqualTo(new LinkResult.Done(email));

        assertThat(links.createFirstAccount(token, "Nadia", new EmailAddress("x" + email), PASSWORD))
                .isEqualTo(new LinkResult.Unusable());
        assertThat(signIn(email, PASSWORD).summary().has(Role.NETWORK_OFFICE)).isTrue();
        assertThat(firstLines.readyLines(URI.create("http://localhost:8080/"))).isEmpty();
    }

    @Test
    void demoAccountsAreMadeOnceButCannotSignInWithoutTheDemoProfile() {
        var first = SystemPrincipal.call("test", demoAccounts::provide);
        var second = SystemPrincipal.call("test", demoAccounts::provide);

        assertThat(second).isEqualTo(first);
        assertThat(first)
                .extracting(DemoAccounts.DemoAccount::role)
                .contains(Role.values())
                .isSorted();
        var sanne = first.getFirst();
        assertThat(sanne.password().orElseThrow()).matches("[a-z]+-[a-z]+-[a-z]+-[0-9]{2}");
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(sanne.email(), sanne.password().orElseThrow()));
    }

    private String printedToken() {
        asVisitor();
        var lines = firstLines.readyLines(URI.create("http://localhost:8080/"));
        assertThat(lines).hasSize(2);
        var link = lines.getLast().strip();
        assertThat(link).startsWith("http://localhost:8080/eerste-account/");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void othersLeaveTheOffice(PersonSummary stays) {
        transactions.executeWithoutResult(status -> accounts.search("%", Pageable.unpaged()).stream()
                .filter(account -> !account.id().equals(stays.id()))
                .forEach(account -> account.take(Role.NETWORK_OFFICE, clock.instant())));
    }

    private static PersonId done(AccountResult result) {
        return ((AccountResult.Done) result).id();
    }
}
