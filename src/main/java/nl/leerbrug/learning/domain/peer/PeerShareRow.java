package nl.leerbrug.learning.domain.peer;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of {@link PeerShare} as it is read.
 *
 * @param partner the share it was exchanged with
 */
record PeerShareRow(
        UUID id,
        UUID person,
        String text,
        @Nullable UUID partner,
        @Nullable Instant pairedAt) {}
