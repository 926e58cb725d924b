package nl.leerbrug.dialogue;

/** One kind of conversation with one client. */
public record ScenarioId(CaseId client, ConversationKind kind) {}
