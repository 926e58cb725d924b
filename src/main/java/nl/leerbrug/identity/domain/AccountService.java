package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.PersonRegistered;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.NotFoundException;
import nl.leerbrug.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Accounts, as the network office keeps them. */
@Service
@Transactional
@PreAuthorize("hasRole('NETWORK_OFFICE')")
public class AccountService {

    private static final Sort BY_NAME = Sort.by("name", "id");

    private final AccountRepository accounts;
    private final Credentials credentials;
    private final AccountChanges changes;
    private final DemoMode demo;
    private final AuditWriter audit;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            Credentials credentials,
            AccountChanges changes,
            DemoMode demo,
            AuditWriter audit,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.changes = changes;
        this.demo = demo;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Those whose name or e-mail address contains the text, by name. */
    @Transactional(readOnly = true)
    public List<AccountDetails> list(String text, int page, int size) {
        return accounts.search(pattern(text), PageRequest.of(page, size, BY_NAME)).stream()
                .map(Account::details)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        return Math.toIntExact(accounts.countFound(pattern(text)));
    }

    @Transactional(readOnly = true)
    public Optional<AccountDetails> find(PersonId id) {
        return accounts.findWithRolesById(id.value()).map(Account::details);
    }

    public AccountResult create(EmailAddress email, String name, Set<Role> roles) {
        var taken = accounts.findByEmail(email.value());
        if (taken.isPresent()) {
            return new AccountResult.Refused(taken.get().id(), AccountResult.Reason.EMAIL_TAKEN);
        }
        var now = clock.instant();
        var account = accounts.save(new Account(PersonId.random(), email, name.strip(), roles, false, now));
        audit.write(AuditWriter.ACCOUNT_CREATED, account.id());
        roles.stream().sorted().forEach(role -> audit.write(AuditWriter.ROLE_GIVEN, account.id(), role.name()));
        events.publishEvent(new PersonRegistered(account.id(), now));
        return new AccountResult.Done(account.id());
    }

    public AccountResult deactivate(PersonId id) {
        var account = load(id);
        if (id.equals(currentPerson.requireId())) {
            return new AccountResult.Refused(id, AccountResult.Reason.NOT_ONESELF);
        }
        if (account.isActive()) {
            account.deactivate(clock.instant());
            credentials.forgetDevices(account);
            audit.write(AuditWriter.ACCOUNT_DEACTIVATED, id);
        }
        return new AccountResult.Done(id);
    }

    public AccountResult reactivate(PersonId id) {
        var account = load(id);
        if (!account.isActive()) {
            account.reactivate(clock.instant());
            audit.write(AuditWriter.ACCOUNT_REACTIVATED, id);
        }
        return new AccountResult.Done(id);
    }

    public AccountResult giveRole(PersonId id, Role role) {
        var account = load(id);
        if (!account.has(role)) {
            account.give(role, clock.instant());
            changes.noticeAfterCommit();
            audit.write(AuditWriter.ROLE_GIVEN, id, role.name());
        }
        return new AccountResult.Done(id);
    }

    public AccountResult takeRole(PersonId id, Role role) {
        var account = load(id);
        if (role == Role.NETWORK_OFFICE && account.has(role) && isLastOfTheOffice(account)) {
            return new AccountResult.Refused(id, AccountResult.Reason.LAST_OFFICE_ACCOUNT);
        }
        if (account.has(role)) {
            account.take(role, clock.instant());
            changes.noticeAfterCommit();
            audit.write(AuditWriter.ROLE_TAKEN, id, role.name());
        }
        return new AccountResult.Done(id);
    }

    private boolean isLastOfTheOffice(Account account) {
        return demo.admits(account) && accounts.countActive(Role.NETWORK_OFFICE, demo.isOn()) == 1;
    }

    private Account load(PersonId id) {
        return accounts.findWithRolesById(id.value()).orElseThrow(() -> new NotFoundException("account " + id));
    }

    private static String pattern(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }
}
