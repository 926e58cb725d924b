package nl.leerbrug.dialogue;

/** What is measured in a client, each from 0 to 10. */
public enum Gauge {
    /** Tension: the higher, the less room to think. */
    STRESS,
    /** How safe it feels with this professional. */
    TRUST,
    /** Eigen regie: how far the client chooses. */
    OWNERSHIP;

    /** Whether a change in this direction is what a professional hopes for. */
    public boolean isGain(int change) {
        return this == STRESS ? change < 0 : change > 0;
    }
}
