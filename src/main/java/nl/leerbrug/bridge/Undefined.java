package nl.leerbrug.bridge;

/** Why a number can't be given. It is said, and never shown as 0 or 1. */
public sealed interface Undefined {

    /** What there can be too few of. */
    enum Unit {
        /** Levels that can be laid beside the expert's. */
        RATINGS,
        /** Clients with such levels. */
        CLIENTS,
        RATERS,
        /** Random samples in which the number exists. */
        RESAMPLES
    }

    /** What shows no variation. */
    enum Where {
        /** Raters gave one and the same level throughout. */
        LEVELS_GIVEN,
        /** The expert gave one and the same level throughout. */
        EXPERT_LEVELS,
        /** Whatever was rated came out the same. */
        TARGETS,
        /** Every difference from the expert is the same. */
        DIFFERENCES
    }

    record TooFew(Unit unit, int found, int needed) implements Undefined {}

    record NoVariance(Where where) implements Undefined {}

    /** Agreement is perfect, so the data hold nothing to estimate its uncertainty from. */
    record NoDisagreement() implements Undefined {}
}
