package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.learning.ItemState.Requirement;
import nl.leerbrug.learning.QuizAttemptId;

import java.util.List;

/** What came of beginning an attempt. */
public sealed interface QuizStart {

    record Started(QuizAttemptId id) implements QuizStart {}

    /** An attempt was running: go on with that one. */
    record Resumed(QuizAttemptId id) implements QuizStart {}

    record UsedUp(int attempts) implements QuizStart {}

    record Locked(List<Requirement> missing) implements QuizStart {
        public Locked {
            missing = List.copyOf(missing);
        }
    }

    /** Not there, or the person who asks does not follow this curriculum. */
    record Unknown() implements QuizStart {}
}
