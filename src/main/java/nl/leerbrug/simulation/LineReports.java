package nl.leerbrug.simulation;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;

import java.util.Optional;

/** Takes what a learner says is not right in a conversation to the authors. A later module has their list. */
public interface LineReports {

    /** @param text what the learner writes */
    Outcome report(Passage passage, String text);

    /**
     * What it is about.
     *
     * @param version of the client that the learner talked with
     * @param line that the learner said; empty for another move
     * @param quote what was said on both sides
     */
    record Passage(ContentId client, ContentHash version, Optional<ContentId> line, String quote) {

        /** Characters; what is longer is cut off. */
        public static final int LONGEST_QUOTE = 2000;

        public Passage {
            quote = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote;
        }
    }

    /** What came of it. */
    enum Outcome {
        SENT,
        EMPTY,
        TOO_LONG,
        /** There is no such passage for this person. */
        UNKNOWN
    }
}
