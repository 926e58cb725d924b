package nl.leerbrug.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import nl.leerbrug.shared.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser that asked to be remembered. Its token changes at each use; the series stays. */
@Entity
@Table(name = "identity_device")
class Device implements Persistable<String> {

    /** Counts from the last use. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String series;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    @Column(name = "previous_token_hash")
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String previousTokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    Device() {}

    Device(String series, PersonId person, String token, Instant now) {
        this.series = series;
        this.accountId = person.value();
        this.tokenHash = Secrets.hash(token);
        this.createdAt = now;
        this.usedAt = now;
    }

    @Override
    public String getId() {
        return series;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    PersonId person() {
        return new PersonId(accountId);
    }

    boolean isForgotten(Instant now) {
        return usedAt.plus(REMEMBERED).isBefore(now);
    }

    boolean holds(String token) {
        return Secrets.same(Secrets.hash(token), tokenHash);
    }

    /**
     * The token before this one, of which the browser may not have got the successor: a second tab asked at the same time,
     * or the answer was lost. It counts until the successor is used.
     */
    boolean heldBefore(String token) {
        return previousTokenHash != null && Secrets.same(Secrets.hash(token), previousTokenHash);
    }

    void change(String token, Instant now) {
        previousTokenHash = tokenHash;
        tokenHash = Secrets.hash(token);
        usedAt = now;
    }
}
