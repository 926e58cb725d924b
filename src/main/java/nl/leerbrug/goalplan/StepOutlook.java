package nl.leerbrug.goalplan;

import java.util.List;

/**
 * What becomes of a step.
 *
 * @param chance that it is done within the six weeks, in percent; 0 when its day comes later
 * @param factors why, in the order in which they were looked at
 */
public record StepOutlook(Step step, int chance, State state, List<Factor> factors) {

    public StepOutlook {
        factors = List.copyOf(factors);
    }

    /** How a step came out. */
    public enum State {
        DONE,
        HALF,
        MISSED,
        /** Its day lies after the six weeks. */
        LATER
    }
}
