package nl.leerbrug.learning.domain.work;

import java.util.Optional;
import java.util.function.Supplier;

/** What came of saving a text while it is typed. */
public sealed interface DraftSaved {

    /**
     * @param written how many rows the one conditional statement wrote
     * @param revision the one the text was based on
     * @param current asked when nothing was written: the same words are no conflict
     */
    static DraftSaved of(int written, int revision, String text, Supplier<Optional<DraftText>> current) {
        if (written > 0) {
            return new Saved(revision + 1);
        }
        return current.get()
                .<DraftSaved>map(
                        theirs -> theirs.text().equals(text) ? new Saved(theirs.revision()) : new Conflict(theirs))
                .orElseGet(Closed::new);
    }

    record Saved(int revision) implements DraftSaved {}

    /** Another tab or device saved in between; nothing was overwritten. */
    record Conflict(DraftText theirs) implements DraftSaved {}

    record TooLong(int limit) implements DraftSaved {}

    /** It was handed in or finished, or is not this person's. */
    record Closed() implements DraftSaved {}
}
