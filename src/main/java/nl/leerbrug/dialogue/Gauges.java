package nl.leerbrug.dialogue;

/** How a client is now. */
public record Gauges(int stress, int trust, int ownership) {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;

    public Gauges {
        if (!isInRange(stress) || !isInRange(trust) || !isInRange(ownership)) {
            throw new IllegalArgumentException("gauges out of range: %d, %d, %d".formatted(stress, trust, ownership));
        }
    }

    public int of(Gauge gauge) {
        return switch (gauge) {
            case STRESS -> stress;
            case TRUST -> trust;
            case OWNERSHIP -> ownership;
        };
    }

    public Gauges plus(Effect effect) {
        return new Gauges(
                within(stress + effect.stress()),
                within(trust + effect.trust()),
                within(ownership + effect.ownership()));
    }

    /** The part of an effect that the range leaves room for. */
    public Effect possible(Effect effect) {
        var after = plus(effect);
        return new Effect(after.stress - stress, after.trust - trust, after.ownership - ownership);
    }

    private static boolean isInRange(int value) {
        return value >= LOWEST && value <= HIGHEST;
    }

    private static int within(int value) {
        return Math.clamp(value, LOWEST, HIGHEST);
    }
}
