package nl.leerbrug.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person with the means to sign in. Every change sets {@code changedAt}, by which the nodes notice that sessions of this
 * person must be looked at again.
 *
 * @see "src/docs/decisions/0032-sessions-and-devices.md"
 */
@Entity
@Table(name = "identity_account")
class Account {

    @Id
    private UUID id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private boolean active;
    private boolean demo;
    private @Nullable String language;

    /** Sessions and devices of an earlier epoch are void. */
    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Version
    private @Nullable Long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "identity_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles;

    @SuppressWarnings("NullAway.Init")
    Account() {}

    Account(PersonId id, EmailAddress email, String name, Set<Role> roles, boolean demo, Instant now) {
        this.id = id.value();
        this.email = email.value();
        this.name = name;
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.active = true;
        this.demo = demo;
        this.createdAt = now;
        this.changedAt = now;
    }

    PersonId id() {
        return new PersonId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    boolean isDemo() {
        return demo;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    long version() {
        return version == null ? 0 : version;
    }

    PersonSummary summary() {
        return new PersonSummary(id(), name, email(), roles);
    }

    AccountDetails details() {
        return new AccountDetails(id(), name, email(), Set.copyOf(roles), active, passwordHash != null, createdAt);
    }

    void rename(String name, Instant now) {
        this.name = name;
        changedAt = now;
    }

    void speak(String language, Instant now) {
        this.language = language;
        changedAt = now;
    }

    void give(Role role, Instant now) {
        roles.add(role);
        changedAt = now;
    }

    void take(Role role, Instant now) {
        roles.remove(role);
        changedAt = now;
    }

    void deactivate(Instant now) {
        active = false;
        endSessions(now);
    }

    void reactivate(Instant now) {
        active = true;
        changedAt = now;
    }

    /** A new password ends what was signed in with the old one. */
    void setPassword(String hash, Instant now) {
        passwordHash = hash;
        endSessions(now);
    }

    void endSessions(Instant now) {
        sessionEpoch++;
        changedAt = now;
    }
}
