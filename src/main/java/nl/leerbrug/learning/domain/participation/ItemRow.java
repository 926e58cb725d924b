package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of {@link ItemProgress} as it is read. */
record ItemRow(
        UUID participationId,
        String itemId,
        String moduleId,
        @Nullable Instant openedAt,
        @Nullable Integer paragraph,
        @Nullable Integer paragraphs,
        @Nullable Instant completedAt,
        int minutes,
        @Nullable String exemption) {

    ItemRecord asRecord() {
        var place = paragraph == null || paragraphs == null
                ? Optional.<ItemRecord.Place>empty()
                : Optional.of(new ItemRecord.Place(paragraph, paragraphs));
        return new ItemRecord(
                new ItemId(itemId),
                new ModuleId(moduleId),
                Optional.ofNullable(openedAt),
                place,
                Optional.ofNullable(completedAt),
                minutes,
                Optional.ofNullable(exemption));
    }
}
