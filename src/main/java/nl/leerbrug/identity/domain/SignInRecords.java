package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.AuditAction;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** What sign-in reads and writes, in transactions of its own: no connection is held while a password is hashed. */
@Component
class SignInRecords {

    private final AccountRepository accounts;
    private final DemoMode demo;
    private final AuditWriter audit;

    SignInRecords(AccountRepository accounts, DemoMode demo, AuditWriter audit) {
        this.accounts = accounts;
        this.demo = demo;
        this.audit = audit;
    }

    /** What sign-in needs to know of an account. */
    record Found(PersonId id, Optional<String> passwordHash, boolean maySignIn) {}

    @Transactional(readOnly = true)
    public Optional<Found> find(EmailAddress email) {
        return accounts.findByEmail(email.value())
                .map(account -> new Found(account.id(), account.passwordHash(), demo.admits(account)));
    }

    /** The person as they are now, if they may be signed in. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> current(PersonId id) {
        return accounts.findWithRolesById(id.value()).filter(demo::admits).map(SignedInPerson::of);
    }

    @Transactional
    public SignedInPerson succeeded(PersonId id) {
        audit.write(AuditWriter.SIGNED_IN, id);
        return SignedInPerson.of(accounts.findWithRolesById(id.value()).orElseThrow());
    }

    @Transactional
    public void failed(String typed) {
        writeAbout(typed, AuditWriter.SIGN_IN_FAILED);
    }

    @Transactional
    public void limited(String typed) {
        writeAbout(typed, AuditWriter.SIGN_IN_LIMITED);
    }

    @Transactional
    public void signedOut(PersonId id) {
        audit.write(AuditWriter.SIGNED_OUT, id);
    }

    /** What was typed is not kept when it is nobody's address: people type passwords in the wrong field. */
    private void writeAbout(String typed, AuditAction action) {
        var account = EmailAddress.parse(typed).flatMap(email -> accounts.findByEmail(email.value()));
        if (account.isPresent()) {
            audit.write(action, account.get().id());
        } else {
            audit.writeAboutNobody(action);
        }
    }
}
