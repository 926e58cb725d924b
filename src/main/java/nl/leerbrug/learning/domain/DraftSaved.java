package nl.leerbrug.learning.domain;

/** What came of saving a text while it is typed. */
public sealed interface DraftSaved {

    record Saved(int revision) implements DraftSaved {}

    /** Another tab or device saved in between; nothing was overwritten. */
    record Conflict(DraftText theirs) implements DraftSaved {}

    record TooLong(int limit) implements DraftSaved {}

    /** It was handed in or finished, or is not this person's. */
    record Closed() implements DraftSaved {}
}
