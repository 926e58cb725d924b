package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.simulation.AttemptId;

/** What there is at an attempt's address. */
public sealed interface ConversationPage {

    record Found(Conversation conversation) implements ConversationPage {}

    /** Practice with a client with whom one is doing a test goes on after the test. */
    record Closed(AttemptId test) implements ConversationPage {}

    /** It is kept, but this version can't read even how it began. */
    record Unreadable(CaseId client) implements ConversationPage {}

    /** Not there, or another's. */
    record Unknown() implements ConversationPage {}
}
