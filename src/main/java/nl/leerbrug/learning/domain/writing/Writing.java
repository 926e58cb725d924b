package nl.leerbrug.learning.domain.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that somebody typed. Written by the single statements of {@link WritingRepository} and read as {@link
 * WritingRow}, so that no read is older than the last write of its transaction.
 */
@Entity
@Table(name = "learning_writing")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class Writing {

    @Id
    private UUID id;

    private UUID personId;
    private String itemId;

    @Enumerated(EnumType.STRING)
    private TextKind kind;

    private String part;

    @Column(columnDefinition = "mediumtext")
    private String text;

    private int revision;
    private Instant savedAt;
    private @Nullable Instant handedInAt;
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    Writing() {}
}
