package nl.leerbrug.dialogue;

/** A change of the gauges, in steps. */
public record Effect(int stress, int trust, int ownership) {

    public static final Effect NONE = new Effect(0, 0, 0);

    public int of(Gauge gauge) {
        return switch (gauge) {
            case STRESS -> stress;
            case TRUST -> trust;
            case OWNERSHIP -> ownership;
        };
    }

    public Effect with(Gauge gauge, int change) {
        return switch (gauge) {
            case STRESS -> new Effect(change, trust, ownership);
            case TRUST -> new Effect(stress, change, ownership);
            case OWNERSHIP -> new Effect(stress, trust, change);
        };
    }

    public Effect plus(Effect other) {
        return new Effect(stress + other.stress, trust + other.trust, ownership + other.ownership);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
