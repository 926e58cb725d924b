package nl.leerbrug.learning.domain.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.learning.CompletedBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What happened between one participation and one item. Written by the single statements of {@link
 * ItemProgressRepository}, so that two tabs can't undo each other, and read as {@link ItemRow}, so that no read is older
 * than the last write of its transaction.
 */
@Entity
@Immutable
@Table(name = "learning_item_progress")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class ItemProgress {

    @Id
    private UUID id;

    private UUID participationId;
    private String itemId;
    private String moduleId;
    private @Nullable Instant openedAt;
    private @Nullable Integer paragraph;
    private @Nullable Integer paragraphs;
    private @Nullable Instant completedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CompletedBy completedBy;

    private int minutes;
    private @Nullable String exemption;
    private @Nullable UUID exemptedBy;
    private @Nullable Instant exemptedAt;

    @SuppressWarnings("NullAway.Init")
    ItemProgress() {}
}
