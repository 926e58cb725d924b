package nl.leerbrug.bridge;

/** A measure of agreement with what it rests on. */
public sealed interface Measure {

    /** How many observations it rests on, or would. */
    int n();

    /** @param value a number, never NaN */
    record Known(double value, int n, Interval interval) implements Measure {

        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a value: " + value);
            }
        }
    }

    record Unknown(int n, Undefined reason) implements Measure {}
}
