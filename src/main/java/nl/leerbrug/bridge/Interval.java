package nl.leerbrug.bridge;

/** The 95 % confidence interval of a measure, in the unit of that measure. */
public sealed interface Interval {

    /** The chance that the interval misses, both sides together. */
    double MISSES = 0.05;

    /** Both ends included; the measure lies between them. */
    record Bounds(double lower, double upper) implements Interval {

        public Bounds {
            if (!(lower <= upper)) {
                throw new IllegalArgumentException("no interval from " + lower + " to " + upper);
            }
        }
    }

    record None(Undefined reason) implements Interval {}
}
