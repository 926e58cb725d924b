package nl.leerbrug.learning;

import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ModuleId;

import java.time.Instant;
import java.util.List;

/** Where a trainee stands with an item. */
public sealed interface ItemState {

    /** @param missing what comes first, never empty */
    record Locked(List<Requirement> missing) implements ItemState {
        public Locked {
            missing = List.copyOf(missing);
        }
    }

    record Open() implements ItemState {}

    record InProgress() implements ItemState {}

    record Done(Instant at) implements ItemState {}

    record Exempt(String reason) implements ItemState {}

    /** Not published: authors see it, and it counts for nothing. */
    record Draft() implements ItemState {}

    /** Nothing is left to do here. */
    default boolean settled() {
        return this instanceof Done || this instanceof Exempt;
    }

    /** One may go in. */
    default boolean enterable() {
        return !(this instanceof Locked);
    }

    /** What has to be finished first. */
    sealed interface Requirement {

        String title();

        record OfItem(ItemId id, String title) implements Requirement {}

        record OfModule(ModuleId id, String title) implements Requirement {}
    }
}
