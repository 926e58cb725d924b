package nl.leerbrug.goalplan;

/** How the client is when the plan begins. Each from 0 to 10. */
public record ClientCondition(int stress, int trust, int ownership) {

    static final int MOST = 10;

    public ClientCondition {
        within(stress);
        within(trust);
        within(ownership);
    }

    private static void within(int value) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("not from 0 to 10: " + value);
        }
    }

    /** Changed by so many steps, within the range. */
    public ClientCondition plus(Change change) {
        return new ClientCondition(
                bounded(stress + change.stress()),
                bounded(trust + change.trust()),
                bounded(ownership + change.ownership()));
    }

    private static int bounded(int value) {
        return Math.clamp(value, 0, MOST);
    }

    /** Steps up or down. */
    public record Change(int stress, int trust, int ownership) {

        public static final Change NONE = new Change(0, 0, 0);
    }
}
