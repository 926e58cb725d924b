package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.simulation.AttemptId;

import java.util.List;

/** What there is of a debrief. */
public sealed interface DebriefPage {

    /** It is over, and one has looked back in one's own words: all that can be seen in it is told. */
    record Ready(Conversation conversation, List<OwnReflection> ownWords) implements DebriefPage {
        public Ready {
            ownWords = List.copyOf(ownWords);
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
