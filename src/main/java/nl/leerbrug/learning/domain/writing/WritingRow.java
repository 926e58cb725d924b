package nl.leerbrug.learning.domain.writing;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.ItemId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** A row of {@link Writing} as it is read. */
record WritingRow(
        String itemId,
        TextKind kind,
        String part,
        String text,
        int revision,
        Instant savedAt,
        @Nullable Instant handedInAt,
        @Nullable Instant reviewedAt) {

    SavedText asSavedText() {
        return new SavedText(
                new TextPlace(new ItemId(itemId), kind, new ContentId(part)),
                text,
                revision,
                Optional.of(savedAt),
                Optional.ofNullable(handedInAt),
                reviewedAt != null);
    }
}
