package nl.leerbrug.learning.domain.writing;

import java.time.Instant;

/** What came of saving a text. */
public sealed interface SaveResult {

    record Saved(int revision, Instant at) implements SaveResult {}

    /** Another tab or device saved in between; nothing was overwritten. */
    record Conflict(SavedText theirs) implements SaveResult {}

    /** Handed in: take it back before changing it. */
    record HandedIn(SavedText handedIn) implements SaveResult {}

    record TooLong(int limit) implements SaveResult {}

    /** There is no such field for this person. */
    record Unknown() implements SaveResult {}
}
