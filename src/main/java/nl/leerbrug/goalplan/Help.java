package nl.leerbrug.goalplan;

/** Help that can be arranged for a step. */
public record Help(HelpId id, String text) {}
