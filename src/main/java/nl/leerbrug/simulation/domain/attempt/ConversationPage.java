package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;

/** What there is at an attempt's address. */
public sealed interface ConversationPage {

    record Found(Conversation conversation) implements ConversationPage {}

    /** It is kept, but this version can't read even how it began. */
    record Unreadable(CaseId client) implements ConversationPage {}

    /** Not there, or another's. */
    record Unknown() implements ConversationPage {}
}
