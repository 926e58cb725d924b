package nl.leerbrug.bridge;

import nl.leerbrug.bridge.Undefined.NoDisagreement;
import nl.leerbrug.bridge.Undefined.NoVariance;
import nl.leerbrug.bridge.Undefined.TooFew;
import nl.leerbrug.bridge.Undefined.Unit;
import nl.leerbrug.bridge.Undefined.Where;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

/**
 * Kappa with quadratic weights: J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement
 * or partial credit", Psychological Bulletin 70 (1968) 213-220; with disagreement weights (i − j)² it is
 *
 * <pre>1 − n Σ (xₜ − yₜ)² / Σₛ Σₜ (xₛ − yₜ)²</pre>
 *
 * as J.L. Fleiss and J. Cohen show in "The equivalence of weighted kappa and the intraclass correlation coefficient",
 * Educational and Psychological Measurement 33 (1973) 613-619. The number of levels does not matter to it.
 *
 * <p>The interval is a percentile bootstrap: B. Efron and R.J. Tibshirani, "An Introduction to the Bootstrap" (Chapman
 * and Hall 1993), §13.3. What is drawn, with replacement, is what was rated, together with the ratings of all raters:
 * those are not independent. The generator is {@link Random}, whose sequence its specification fixes for all Java
 * versions. Where skew leaves the estimate outside, the interval is widened to it.
 *
 * @see "src/docs/decisions/0072-bootstrap-for-kappa.md"
 */
final class WeightedKappa {

    static final int RESAMPLES = 2000;

    /** In fewer, too many samples had no variance for the rest to be representative. */
    static final int FEWEST_DEFINED = RESAMPLES * 95 / 100;

    private WeightedKappa() {}

    /**
     * @param rated one entry for each thing that was rated, with the sums over its raters
     * @return from -1 to 1; n counts the pairs
     */
    static Measure of(List<PairSums> rated, long seed) {
        var all = rated.stream().reduce(PairSums.NONE, PairSums::plus);
        var n = Math.toIntExact(all.n());
        if (n == 0) {
            return new Measure.Unknown(0, new TooFew(Unit.RATINGS, 0, 2));
        }
        if (all.expertIsConstant()) {
            return new Measure.Unknown(n, new NoVariance(Where.EXPERT_LEVELS));
        }
        if (all.givenIsConstant()) {
            return new Measure.Unknown(n, new NoVariance(Where.LEVELS_GIVEN));
        }
        var kappa = all.kappa().orElseThrow();
        var interval = all.differencesSquared() == 0
                ? new Interval.None(new NoDisagreement())
                : interval(kappa, resample(rated, new Random(seed)));
        return new Measure.Known(kappa, n, interval);
    }

    private static double[] resample(List<PairSums> rated, Random random) {
        var kappas = DoubleStream.builder();
        for (var i = 0; i < RESAMPLES; i++) {
            var sample = PairSums.NONE;
            for (var drawn = 0; drawn < rated.size(); drawn++) {
                sample = sample.plus(rated.get(random.nextInt(rated.size())));
            }
            sample.kappa().ifPresent(kappas);
        }
        return kappas.build().sorted().toArray();
    }

    /** @param sorted kappas of the samples that have one */
    private static Interval interval(double kappa, double[] sorted) {
        if (sorted.length < FEWEST_DEFINED) {
            return new Interval.None(new TooFew(Unit.RESAMPLES, sorted.length, FEWEST_DEFINED));
        }
        var rank = (int) Math.floor((sorted.length + 1) * Interval.MISSES / 2);
        return new Interval.Bounds(Math.min(kappa, sorted[rank - 1]), Math.max(kappa, sorted[sorted.length - rank]));
    }
}
