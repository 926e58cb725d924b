package nl.leerbrug.bridge;

import nl.leerbrug.bridge.Undefined.TooFew;
import nl.leerbrug.bridge.Undefined.Unit;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share with the score interval of E.B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927) 209-212, without continuity correction: method 3
 * of R.G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998)
 * 857-872.
 *
 * <pre>(2r + z² ± z √(z² + 4r(1 − r/n))) / 2(n + z²)</pre>
 *
 * It treats the observations as independent.
 */
final class WilsonInterval {

    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.MISSES / 2);

    private WilsonInterval() {}

    /**
     * @param r how many of the n have it, 0 to n
     * @return a share from 0 to 1; unknown when n is 0
     */
    static Measure share(int r, int n) {
        if (r < 0 || r > n) {
            throw new IllegalArgumentException(r + " of " + n);
        }
        if (n == 0) {
            return new Measure.Unknown(0, new TooFew(Unit.RATINGS, 0, 1));
        }
        var share = (double) r / n;
        var middle = 2 * r + Z * Z;
        var reach = Z * Math.sqrt(Z * Z + 4 * r * (1 - share));
        var scale = 2 * (n + Z * Z);
        // At the ends the formula gives 0 and 1 but for rounding.
        var lower = r == 0 ? 0 : (middle - reach) / scale;
        var upper = r == n ? 1 : (middle + reach) / scale;
        return new Measure.Known(share, n, new Interval.Bounds(lower, upper));
    }
}
