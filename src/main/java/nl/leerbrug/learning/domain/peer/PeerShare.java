package nl.leerbrug.learning.domain.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that somebody agreed to share, as it was at that moment. Written by the single statements of {@link
 * PeerShareRepository} and read as {@link PeerShareRow}.
 */
@Entity
@Table(name = "learning_peer_share")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class PeerShare {

    @Id
    private UUID id;

    private String curriculumId;
    private String itemId;
    private UUID personId;

    @Column(columnDefinition = "mediumtext")
    private String text;

    private Instant agreedAt;
    private @Nullable UUID partnerId;
    private @Nullable Instant pairedAt;

    @SuppressWarnings("NullAway.Init")
    PeerShare() {}
}
