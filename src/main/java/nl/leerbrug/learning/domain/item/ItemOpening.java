package nl.leerbrug.learning.domain.item;

import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.learning.ItemState.Requirement;
import nl.leerbrug.learning.domain.path.CurriculumOffer;

import java.util.List;

/** What came of opening an item. */
public sealed interface ItemOpening {

    record Entered(ItemPage page) implements ItemOpening {}

    record Locked(ItemOutline item, List<Requirement> missing) implements ItemOpening {
        public Locked {
            missing = List.copyOf(missing);
        }
    }

    /** A trainee who has not begun this curriculum. */
    record NotStarted(CurriculumOffer offer) implements ItemOpening {}

    /** Not there, or not for this person. */
    record Unknown() implements ItemOpening {}
}
