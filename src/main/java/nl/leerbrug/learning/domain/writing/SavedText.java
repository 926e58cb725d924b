package nl.leerbrug.learning.domain.writing;

import java.time.Instant;
import java.util.Optional;

/**
 * A text as the server has it.
 *
 * @param revision goes up with each change; 0 when nothing was saved yet
 */
public record SavedText(
        TextPlace place,
        String text,
        int revision,
        Optional<Instant> savedAt,
        Optional<Instant> handedInAt,
        boolean reviewed) {

    public static SavedText empty(TextPlace place) {
        return new SavedText(place, "", 0, Optional.empty(), Optional.empty(), false);
    }

    public boolean handedIn() {
        return handedInAt.isPresent();
    }
}
