package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.PersonRegistered;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** One-time links, for those who can't sign in yet: whoever holds the link may use it, once. */
@Service
@Transactional
public class PasswordLinkService {

    private final LinkRepository links;
    private final AccountRepository accounts;
    private final Credentials credentials;
    private final PasswordRules rules;
    private final DemoMode demo;
    private final AuditWriter audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordLinkService(
            LinkRepository links,
            AccountRepository accounts,
            Credentials credentials,
            PasswordRules rules,
            DemoMode demo,
            AuditWriter audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.credentials = credentials;
        this.rules = rules;
        this.demo = demo;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The link replaces earlier ones of this person. */
    @PreAuthorize("hasRole('NETWORK_OFFICE')")
    public String makeFor(PersonId person) {
        var now = clock.instant();
        links.forgetExpired(now.minus(Link.VALID));
        links.voidAllOf(person.value(), now);
        audit.write(AuditWriter.LINK_MADE, person);
        return make(Link.Purpose.SET_PASSWORD, person);
    }

    /** Empty as soon as someone of the network office can sign in. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Optional<String> makeForFirstAccount() {
        return needsFirstAccount() ? Optional.of(make(Link.Purpose.FIRST_ACCOUNT, null)) : Optional.empty();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean canSetPassword(String token) {
        return usable(token, Link.Purpose.SET_PASSWORD).isPresent();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean canCreateFirstAccount(String token) {
        return needsFirstAccount() && usable(token, Link.Purpose.FIRST_ACCOUNT).isPresent();
    }

    @PreAuthorize("permitAll()")
    public LinkResult setPassword(String token, String password) {
        var link = usable(token, Link.Purpose.SET_PASSWORD);
        var account = link.flatMap(Link::person).flatMap(id -> accounts.findById(id.value()));
        if (link.isEmpty() || account.isEmpty() || !demo.admits(account.get())) {
            audit.writeAboutNobody(AuditWriter.LINK_REFUSED);
            return new LinkResult.Unusable();
        }
        var problem = rules.check(password, account.get().email());
        if (problem.isPresent()) {
            return new LinkResult.BadPassword(problem.get());
        }
        if (links.use(link.get().getId(), clock.instant()) == 0) {
            return new LinkResult.Unusable();
        }
        credentials.change(account.get(), password);
        audit.write(AuditWriter.LINK_USED, account.get().id());
        return new LinkResult.Done(account.get().email());
    }

    @PreAuthorize("permitAll()")
    public LinkResult createFirstAccount(String token, String name, EmailAddress email, String password) {
        var link = usable(token, Link.Purpose.FIRST_ACCOUNT);
        if (link.isEmpty() || !needsFirstAccount()) {
            audit.writeAboutNobody(AuditWriter.LINK_REFUSED);
            return new LinkResult.Unusable();
        }
        if (accounts.existsByEmail(email.value())) {
            return new LinkResult.EmailTaken();
        }
        var problem = rules.check(password, email);
        if (problem.isPresent()) {
            return new LinkResult.BadPassword(problem.get());
        }
        var now = clock.instant();
        if (links.use(link.get().getId(), now) == 0) {
            return new LinkResult.Unusable();
        }
        var account = new Account(PersonId.random(), email, name, Set.of(Role.NETWORK_OFFICE), false, now);
        credentials.give(account, password);
        accounts.save(account);
        audit.write(AuditWriter.LINK_USED, account.id());
        audit.write(AuditWriter.ACCOUNT_CREATED, account.id());
        events.publishEvent(new PersonRegistered(account.id(), now));
        return new LinkResult.Done(email);
    }

    private boolean needsFirstAccount() {
        return accounts.countActive(Role.NETWORK_OFFICE, demo.isOn()) == 0;
    }

    private Optional<Link> usable(String token, Link.Purpose purpose) {
        return links.findUsable(Secrets.hash(token), purpose, clock.instant());
    }

    private String make(Link.Purpose purpose, @Nullable PersonId person) {
        var token = Secrets.token();
        links.save(new Link(purpose, person, token, clock.instant()));
        return token;
    }
}
