package nl.leerbrug.learning.domain.assignment;

import nl.leerbrug.learning.FileId;

import java.time.Instant;
import java.util.UUID;

/** What a list shows of a file. */
public record FileSummary(FileId id, String name, String mediaType, int size, Instant uploadedAt) {

    FileSummary(UUID id, String name, String mediaType, int size, Instant uploadedAt) {
        this(new FileId(id), name, mediaType, size, uploadedAt);
    }
}
