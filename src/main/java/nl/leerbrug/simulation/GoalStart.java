package nl.leerbrug.simulation;

/** On whose bridge a goal conversation rests. A test always rests on the expert's. */
public enum GoalStart {
    /** The learner's own, from the last bridge conversation with this client that came to its end; else the expert's. */
    OWN_BRIDGE,
    /** What an expert would have heard and seen. */
    EXPERT_BRIDGE
}
