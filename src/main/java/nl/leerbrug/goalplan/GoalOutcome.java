package nl.leerbrug.goalplan;

/**
 * What becomes of a goal, in percent of the way.
 *
 * @param potential how far it would have come if everything went well
 * @param lost what crisis dates took
 * @param outcome how far it came
 */
public record GoalOutcome(GoalId goal, int potential, int lost, int outcome) {}
