package nl.leerbrug.bridge;

/** One of the five steps of a sub-pillar, from the beginning to the other side. An ordinal scale. */
public enum Level {
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE;

    /** @throws IllegalArgumentException unless from 1 to 5 */
    public static Level of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("no level " + number + ", only 1 to " + values().length);
        }
        return values()[number - 1];
    }

    /** From 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    /** Steps from the other level up to this one: positive when this one is higher. */
    public int minus(Level other) {
        return ordinal() - other.ordinal();
    }
}
