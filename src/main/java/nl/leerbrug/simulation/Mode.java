package nl.leerbrug.simulation;

/** How a conversation is played. The example is not played, so it is no mode of an attempt. */
public enum Mode {
    /** With gauges and hints, as often as one likes; one can go back to any turn. */
    PRACTICE,
    /** Without gauges and hints; the debrief comes after one's own look back. */
    TEST,
    /** By a trainer before a group: as in practice, in large type; it counts for nothing. */
    DEMONSTRATION;

    /** Whether gauges, hints and feedback show on the way, and one can go back to any turn. */
    public boolean isCoached() {
        return this != TEST;
    }
}
