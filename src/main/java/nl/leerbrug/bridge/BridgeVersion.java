package nl.leerbrug.bridge;

/**
 * The exact Bridge that an assessment was made with. Scores of different versions are never mixed.
 *
 * @param number from 1; goes up when a level, a rule or a weight comes to mean something else
 */
public record BridgeVersion(BridgeId bridge, int number) implements Comparable<BridgeVersion> {

    public BridgeVersion {
        if (number < 1) {
            throw new IllegalArgumentException("version of " + bridge + " below 1: " + number);
        }
    }

    @Override
    public int compareTo(BridgeVersion other) {
        var byBridge = bridge.compareTo(other.bridge);
        return byBridge != 0 ? byBridge : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return bridge + "/" + number;
    }
}
