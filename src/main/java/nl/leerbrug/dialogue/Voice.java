package nl.leerbrug.dialogue;

/** A second person in a conversation, beside the client. */
public record Voice(VoiceId id, String name) {}
