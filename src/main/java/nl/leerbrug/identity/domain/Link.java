package nl.leerbrug.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.shared.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A one-time link; the token itself is only in the link. */
@Entity
@Table(name = "identity_link")
class Link implements Persistable<UUID> {

    static final Duration VALID = Duration.ofHours(72);

    /** What a link is for. */
    enum Purpose {
        SET_PASSWORD,
        FIRST_ACCOUNT
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "token_hash")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    Link() {}

    Link(Purpose purpose, @Nullable PersonId person, String token, Instant now) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.accountId = person == null ? null : person.value();
        this.tokenHash = Secrets.hash(token);
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Links are only ever saved when they are made; using one is a statement of the repository. */
    @Override
    public boolean isNew() {
        return true;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(accountId).map(PersonId::new);
    }
}
