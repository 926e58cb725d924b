package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.PersonRegistered;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One person per role to look around as; made once, with passwords of this database only. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class DemoAccounts {

    private static final List<DemoPerson> PEOPLE = List.of(
            new DemoPerson("sanne", "Sanne de Wit", Role.TRAINEE),
            new DemoPerson("joost", "Joost Hendriks", Role.TRAINEE, "halfway"),
            new DemoPerson("thijs", "Thijs Verhoeven", Role.TRAINER),
            new DemoPerson("meryem", "Meryem Aydın", Role.MEMBER),
            new DemoPerson("corrie", "Corrie Postma", Role.COORDINATOR),
            new DemoPerson("nadia", "Nadia el Amrani", Role.NETWORK_OFFICE),
            new DemoPerson("arjen", "Arjen Bosman", Role.AUTHOR));

    private final AccountRepository accounts;
    private final DemoPasswordRepository passwords;
    private final Credentials credentials;
    private final DemoWords words;
    private final AuditWriter audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoAccounts(
            AccountRepository accounts,
            DemoPasswordRepository passwords,
            Credentials credentials,
            DemoWords words,
            AuditWriter audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.credentials = credentials;
        this.words = words;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param remark tells this person from another one of the same role */
    private record DemoPerson(String account, String name, Role role, String remark) {
        DemoPerson(String account, String name, Role role) {
            this(account, name, role, "");
        }

        EmailAddress email() {
            return new EmailAddress(account + "@demo.leerbrug.nl");
        }
    }

    /**
     * A demo account as a start prints it.
     *
     * @param remark tells this person from another one of the same role, mostly empty
     * @param password empty when the person chose one of their own
     */
    public record DemoAccount(
            PersonId id, String name, EmailAddress email, Role role, String remark, Optional<String> password) {}

    /** Makes those that are missing and tells all. */
    public List<DemoAccount> provide() {
        if (accounts.findDemo().size() < PEOPLE.size()) {
            PEOPLE.stream()
                    .filter(person -> !accounts.existsByEmail(person.email().value()))
                    .forEach(this::create);
            accounts.flush();
        }
        var printed =
                passwords.findAll().stream().collect(Collectors.toMap(DemoPassword::accountId, DemoPassword::password));
        var demo = accounts.findDemo();
        return PEOPLE.stream()
                .flatMap(person -> demo.stream()
                        .filter(account -> account.email().equals(person.email()))
                        .map(account -> tell(person, account, printed)))
                .toList();
    }

    private static DemoAccount tell(DemoPerson person, Account account, Map<UUID, String> printed) {
        var password = Optional.ofNullable(printed.get(account.id().value()));
        return new DemoAccount(account.id(), account.name(), account.email(), person.role(), person.remark(), password);
    }

    private void create(DemoPerson person) {
        var now = clock.instant();
        var account = new Account(PersonId.random(), person.email(), person.name(), Set.of(person.role()), true, now);
        var password = words.password();
        credentials.give(account, password);
        accounts.save(account);
        passwords.save(new DemoPassword(account.id(), password));
        audit.write(AuditWriter.ACCOUNT_CREATED, account.id());
        events.publishEvent(new PersonRegistered(account.id(), now));
    }
}
