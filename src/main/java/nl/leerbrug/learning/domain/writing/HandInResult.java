package nl.leerbrug.learning.domain.writing;

import nl.leerbrug.learning.ItemState.Requirement;

import java.util.List;

/** What came of handing something in, finishing it or taking it back. */
public sealed interface HandInResult {

    record HandedIn(SavedText text) implements HandInResult {}

    record TakenBack(SavedText text) implements HandInResult {}

    /** There is nothing to hand in yet. */
    record Empty() implements HandInResult {}

    record Locked(List<Requirement> missing) implements HandInResult {
        public Locked {
            missing = List.copyOf(missing);
        }
    }

    /** The trainer has looked at it. */
    record AlreadyReviewed() implements HandInResult {}

    record Unknown() implements HandInResult {}
}
