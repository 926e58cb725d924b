package nl.leerbrug.dialogue;

/**
 * A gain that was had: it brings nothing a second time.
 *
 * @param source notation of the skill code, or the kind of move
 */
public record Gain(String source, Gauge gauge, Spot spot) {}
