package nl.leerbrug.dialogue;

/** A sign of crisis, such as a date of eviction. It must be taken up when it appears. */
public record Signal(SignalId id, String label, String why) {}
