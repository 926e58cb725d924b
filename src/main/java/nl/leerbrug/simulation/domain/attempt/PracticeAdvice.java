package nl.leerbrug.simulation.domain.attempt;

/**
 * What to practise next, by what an attempt showed.
 *
 * @param skill the weakest: the lowest share of good choices over at least three chances
 * @param chances in which it was used
 * @param good of these
 * @param runs whether there is a short run for it
 * @param planned whether it was planned after this attempt
 */
public record PracticeAdvice(String skill, int chances, int good, boolean runs, boolean planned) {}
