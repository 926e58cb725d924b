package nl.leerbrug.simulation.domain.attempt;

/** What a learner is asked before the debrief tells anything. */
public enum ReflectionQuestion {
    WENT_WELL,
    TURNING_POINT,
    OTHERWISE
}
