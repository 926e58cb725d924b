package nl.leerbrug.dialogue;

/**
 * What a reaction does, the same for all clients.
 *
 * @param effect once for each thing put into the plan, within the bounds
 * @param feedback what it did to the client
 */
public record ReactionRule(PlanReaction reaction, Effect effect, String feedback) {}
