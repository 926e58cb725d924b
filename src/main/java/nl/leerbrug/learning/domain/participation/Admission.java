package nl.leerbrug.learning.domain.participation;

import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.learning.ItemState.Requirement;

import java.util.List;

/** Whether somebody may work on an item now. */
public sealed interface Admission {

    /** The participation is locked until the transaction ends. */
    record Admitted(Following following, ItemOutline item) implements Admission {}

    /** @param missing what comes first */
    record Locked(List<Requirement> missing) implements Admission {
        public Locked {
            missing = List.copyOf(missing);
        }
    }

    /** There is no such published item for this person, or they have not begun its curriculum. */
    record Unknown() implements Admission {}
}
