package nl.leerbrug.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;

/** Attempts left under one key; only ever touched by the statements of its repository. */
@Entity
@Table(name = "identity_sign_in_limit")
class SignInBucket {

    @Id
    @Column(name = "limit_key")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String key;

    @Column(name = "free_at")
    private Instant freeAt;

    @SuppressWarnings("NullAway.Init")
    SignInBucket() {}
}
