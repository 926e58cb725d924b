package nl.leerbrug.simulation.domain.attempt;

/**
 * What to practise next, by what one conversation showed, or all of them together.
 *
 * @param skill the weakest: the lowest share of good choices over at least three chances
 * @param chances in which it was used
 * @param good of these
 * @param planning what there is to plan for it, or was planned
 * @param planned short runs for it that wait to be done
 */
public record PracticeAdvice(String skill, int chances, int good, Planning planning, int planned) {

    /** How it stands with the short runs for a skill. */
    public enum Planning {
        /** Nobody wrote a short run for it. */
        NO_RUNS,
        POSSIBLE,
        /** They wait to be done, wherever they were planned: a skill is planned once at a time. */
        PLANNED,
        /** Those that were planned after this conversation are behind one. */
        DONE
    }
}
