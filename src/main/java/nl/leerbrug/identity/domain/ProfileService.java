package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.CurrentPerson;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people keep of themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProfileService {

    private static final int RECENT = 10;
    private static final List<String> SIGN_INS = List.of(
            AuditWriter.SIGNED_IN.value(), AuditWriter.SIGNED_IN_BY_DEVICE.value(), AuditWriter.SIGN_IN_FAILED.value());

    private final CurrentPerson currentPerson;
    private final AccountRepository accounts;
    private final AuditRepository entries;
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final PasswordRules rules;
    private final SignInLimits limits;
    private final ClientAddress address;
    private final AccountChanges changes;
    private final AuditWriter audit;
    private final Clock clock;

    ProfileService(
            CurrentPerson currentPerson,
            AccountRepository accounts,
            AuditRepository entries,
            Credentials credentials,
            PasswordHashing hashing,
            PasswordRules rules,
            SignInLimits limits,
            ClientAddress address,
            AccountChanges changes,
            AuditWriter audit,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.accounts = accounts;
        this.entries = entries;
        this.credentials = credentials;
        this.hashing = hashing;
        this.rules = rules;
        this.limits = limits;
        this.address = address;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of changing one's own password. */
    public sealed interface PasswordChange {

        record Changed() implements PasswordChange {}

        record WrongPassword() implements PasswordChange {}

        /** Someone at an open screen may not guess the password either. */
        record TooOften() implements PasswordChange {}

        record Refused(PasswordProblem problem) implements PasswordChange {}
    }

    /** An attempt to sign in to this account. */
    public record SignIn(Instant at, SignInKind kind, String address) {}

    /** How an attempt went. */
    public enum SignInKind {
        PASSWORD,
        DEVICE,
        FAILED
    }

    @Transactional(readOnly = true)
    public Optional<String> language() {
        return SecurityContextPerson.principal().map(SignedInPerson::language);
    }

    @Transactional(readOnly = true)
    public List<SignIn> recentSignIns() {
        var person = currentPerson.requireId();
        return entries.findAbout(person.value(), SIGN_INS, PageRequest.of(0, RECENT)).stream()
                .map(ProfileService::signIn)
                .toList();
    }

    public void rename(String name) {
        var account = own();
        if (!account.name().equals(name.strip())) {
            account.rename(name.strip(), clock.instant());
            changes.noticeAfterCommit();
            audit.write(AuditWriter.NAME_CHANGED, account.id());
            keepOwnSession(account);
        }
    }

    public void speak(String language) {
        var account = own();
        account.speak(language, clock.instant());
        changes.noticeAfterCommit();
        keepOwnSession(account);
    }

    /** Everything signed in with the old password ends, but not this session. */
    public PasswordChange changePassword(String current, String next) {
        var account = own();
        var from = address.find().orElse("");
        if (!limits.take(account.email().value(), from)) {
            return new PasswordChange.TooOften();
        }
        if (!hashing.matches(current, account.passwordHash())) {
            return new PasswordChange.WrongPassword();
        }
        limits.giveBack(account.email().value(), from);
        var problem = rules.check(next, account.email());
        if (problem.isPresent()) {
            return new PasswordChange.Refused(problem.get());
        }
        credentials.change(account, next);
        audit.write(AuditWriter.PASSWORD_CHANGED, account.id());
        keepOwnSession(account);
        return new PasswordChange.Changed();
    }

    /** Ends every session, this one at its next request, and forgets every device. */
    public void signOutEverywhere() {
        var account = own();
        credentials.endSessions(account);
        audit.write(AuditWriter.SIGNED_OUT_EVERYWHERE, account.id());
    }

    private Account own() {
        return accounts.findWithRolesById(currentPerson.requireId().value()).orElseThrow();
    }

    private void keepOwnSession(Account account) {
        accounts.flush();
        var person = SignedInPerson.of(account);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                person, null, person.getAuthorities()));
            }
        });
    }

    private static SignIn signIn(AuditEntry entry) {
        var address = entry.address();
        return new SignIn(entry.happenedAt(), kind(entry.action()), address == null ? "" : address);
    }

    private static SignInKind kind(String action) {
        if (action.equals(AuditWriter.SIGNED_IN.value())) {
            return SignInKind.PASSWORD;
        }
        return action.equals(AuditWriter.SIGN_IN_FAILED.value()) ? SignInKind.FAILED : SignInKind.DEVICE;
    }
}
