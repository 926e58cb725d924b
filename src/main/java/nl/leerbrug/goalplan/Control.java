package nl.leerbrug.goalplan;

/** On whom it depends whether a step can be done. */
public enum Control {
    OWN,
    /** On the client and someone else. */
    SHARED,
    OTHERS
}
