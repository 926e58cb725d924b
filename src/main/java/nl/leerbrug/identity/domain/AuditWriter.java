package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.AuditAction;
import nl.leerbrug.identity.AuditLog;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Writes the audit log. Internal: it is called by services that have decided already, and by sign-in itself. */
@Component
class AuditWriter implements AuditLog {

    static final AuditAction SIGNED_IN = new AuditAction("identity.signed-in");
    static final AuditAction SIGNED_IN_BY_DEVICE = new AuditAction("identity.signed-in-by-device");
    static final AuditAction SIGN_IN_FAILED = new AuditAction("identity.sign-in-failed");
    static final AuditAction SIGN_IN_LIMITED = new AuditAction("identity.sign-in-limited");
    static final AuditAction SIGNED_OUT = new AuditAction("identity.signed-out");
    static final AuditAction SIGNED_OUT_EVERYWHERE = new AuditAction("identity.signed-out-everywhere");
    static final AuditAction DEVICE_REFUSED = new AuditAction("identity.device-refused");
    static final AuditAction ACCOUNT_CREATED = new AuditAction("identity.account-created");
    static final AuditAction ACCOUNT_DEACTIVATED = new AuditAction("identity.account-deactivated");
    static final AuditAction ACCOUNT_REACTIVATED = new AuditAction("identity.account-reactivated");
    static final AuditAction ROLE_GIVEN = new AuditAction("identity.role-given");
    static final AuditAction ROLE_TAKEN = new AuditAction("identity.role-taken");
    static final AuditAction LINK_MADE = new AuditAction("identity.link-made");
    static final AuditAction LINK_USED = new AuditAction("identity.link-used");
    static final AuditAction LINK_REFUSED = new AuditAction("identity.link-refused");
    static final AuditAction PASSWORD_CHANGED = new AuditAction("identity.password-changed");
    static final AuditAction NAME_CHANGED = new AuditAction("identity.name-changed");

    private final AuditRepository entries;
    private final ClientAddress address;
    private final Clock clock;

    AuditWriter(AuditRepository entries, ClientAddress address, Clock clock) {
        this.entries = entries;
        this.address = address;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditAction action, PersonId about) {
        append(action, about.value(), null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditAction action, PersonId about, String detail) {
        append(action, about.value(), detail);
    }

    /** For what concerns no account that we know, such as a sign-in under a name that nobody has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeAboutNobody(AuditAction action) {
        append(action, null, null);
    }

    private void append(AuditAction action, @Nullable UUID about, @Nullable String detail) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var principal = authentication == null ? null : authentication.getPrincipal();
        var entry = new AuditEntry(clock.instant(), action.value())
                .about(about)
                .from(address.find().orElse(null))
                .with(detail);
        if (principal instanceof SignedInPerson person) {
            entry.by(person.id().value(), null);
        } else if (principal instanceof SystemPrincipal system) {
            entry.by(null, system.name());
        }
        entries.save(entry);
    }
}
