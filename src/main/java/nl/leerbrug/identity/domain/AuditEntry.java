package nl.leerbrug.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import java.time.Instant;
import java.util.UUID;

/** One line of the audit log; never changed. */
@Entity
@Immutable
@Table(name = "identity_audit_entry")
class AuditEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String action;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "actor_name")
    private @Nullable String actorName;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    private @Nullable String address;
    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    AuditEntry() {}

    AuditEntry(Instant happenedAt, String action) {
        this.id = UUID.randomUUID();
        this.happenedAt = happenedAt;
        this.action = action;
    }

    AuditEntry by(@Nullable UUID actorId, @Nullable String actorName) {
        this.actorId = actorId;
        this.actorName = actorName;
        return this;
    }

    AuditEntry about(@Nullable UUID subjectId) {
        this.subjectId = subjectId;
        return this;
    }

    AuditEntry from(@Nullable String address) {
        this.address = address;
        return this;
    }

    AuditEntry with(@Nullable String detail) {
        this.detail = detail;
        return this;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String action() {
        return action;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    @Nullable
    String actorName() {
        return actorName;
    }

    @Nullable
    UUID subjectId() {
        return subjectId;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String detail() {
        return detail;
    }
}
