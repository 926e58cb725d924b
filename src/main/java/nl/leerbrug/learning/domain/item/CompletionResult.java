package nl.leerbrug.learning.domain.item;

import nl.leerbrug.learning.CurriculumProgress;
import nl.leerbrug.learning.ItemState.Requirement;

import java.util.List;

/** What came of reading to the end or marking something done. */
public sealed interface CompletionResult {

    record Completed(CurriculumProgress progress) implements CompletionResult {}

    record Locked(List<Requirement> missing) implements CompletionResult {
        public Locked {
            missing = List.copyOf(missing);
        }
    }

    /** This item is completed in another way, such as handing in. */
    record OtherRule() implements CompletionResult {}

    record Unknown() implements CompletionResult {}
}
