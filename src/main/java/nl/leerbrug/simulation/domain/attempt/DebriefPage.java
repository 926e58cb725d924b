package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.simulation.AttemptId;

import java.util.List;
import java.util.Optional;

/** What there is of a debrief. */
public sealed interface DebriefPage {

    /**
     * It is over, and one has looked back in one's own words: all that can be seen in it is told.
     *
     * @param followUp what becomes of the plan after the answer; empty as long as there is none, and in other conversations
     */
    record Ready(Conversation conversation, List<OwnReflection> ownWords, Optional<FollowUp> followUp)
            implements DebriefPage {
        public Ready {
            ownWords = List.copyOf(ownWords);
        }

        /** The plan as it was agreed, with its rubric and its six weeks; only of a goal conversation. */
        public Optional<PlanReview> planReview() {
            return conversation.planReview();
        }
    }

    /** It is over, and nothing was written about it yet. */
    record OwnWordsFirst(Conversation conversation, List<OwnReflection> ownWords) implements DebriefPage {
        public OwnWordsFirst {
            ownWords = List.copyOf(ownWords);
        }
    }

    /** It is not over, or waits for the test that is not. */
    record Running(AttemptId attempt) implements DebriefPage {}

    /** Not there, another's, or not to be read by this version. */
    record Unknown() implements DebriefPage {}
}
