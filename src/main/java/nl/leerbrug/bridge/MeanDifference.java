package nl.leerbrug.bridge;

import nl.leerbrug.bridge.Undefined.NoVariance;
import nl.leerbrug.bridge.Undefined.TooFew;
import nl.leerbrug.bridge.Undefined.Unit;
import nl.leerbrug.bridge.Undefined.Where;
import org.apache.commons.statistics.distribution.TDistribution;

import java.util.Arrays;

/**
 * The mean of signed differences with Student's interval for a mean ("Student", "The probable error of a mean",
 * Biometrika 6 (1908) 1-25):
 *
 * <pre>mean ± t(n − 1) s / √n</pre>
 *
 * <p>With few differences it may reach past the ends of the scale.
 */
final class MeanDifference {

    private MeanDifference() {}

    /**
     * @param differences in levels
     * @return the mean in levels; unknown without a difference, without an interval when there is one only or all are the
     *     same
     */
    static Measure of(int[] differences) {
        var n = differences.length;
        if (n == 0) {
            return new Measure.Unknown(0, new TooFew(Unit.RATINGS, 0, 1));
        }
        var sum = Arrays.stream(differences).sum();
        var squares = Arrays.stream(differences)
                .map(difference -> difference * difference)
                .sum();
        // n times the sum of squares about the mean, in whole numbers: the order of the differences does not matter.
        var aboutMean = (long) n * squares - (long) sum * sum;
        var mean = (double) sum / n;
        if (n == 1) {
            return new Measure.Known(mean, n, new Interval.None(new TooFew(Unit.RATINGS, 1, 2)));
        }
        if (aboutMean == 0) {
            return new Measure.Known(mean, n, new Interval.None(new NoVariance(Where.DIFFERENCES)));
        }
        var t = TDistribution.of(n - 1.0).inverseSurvivalProbability(Interval.MISSES / 2);
        var reach = t * Math.sqrt(aboutMean / (n - 1.0)) / n;
        return new Measure.Known(mean, n, new Interval.Bounds(mean - reach, mean + reach));
    }
}
