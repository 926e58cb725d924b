package nl.leerbrug.dialogue;

/** What a knock-out does, and why. */
public record KnockOutRule(KnockOut kind, String label, Effect effect, String feedback) {}
