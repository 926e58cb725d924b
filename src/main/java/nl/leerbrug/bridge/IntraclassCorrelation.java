package nl.leerbrug.bridge;

import nl.leerbrug.bridge.Undefined.NoDisagreement;
import nl.leerbrug.bridge.Undefined.NoVariance;
import nl.leerbrug.bridge.Undefined.Where;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * ICC(2,1) of P.E. Shrout and J.L. Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological
 * Bulletin 86 (1979) 420-428; that is ICC(A,1) of K.O. McGraw and S.P. Wong, "Forming inferences about some intraclass
 * correlation coefficients", Psychological Methods 1 (1996) 30-46 (correction: 390). Two-way random effects, absolute
 * agreement, a single rater. With n targets (rows), k raters (columns) and mean squares of rows, columns and error:
 *
 * <pre>
 * ρ = (MSR − MSE) / (MSR + (k − 1) MSE + k (MSC − MSE) / n)
 *
 * a = kρ / n(1 − ρ)        b = 1 + kρ(n − 1) / n(1 − ρ)
 * v = (a MSC + b MSE)² / ((a MSC)² / (k − 1) + (b MSE)² / (n − 1)(k − 1))
 * lower: n (MSR − F MSE) / (F (k MSC + (kn − k − n) MSE) + n MSR),  F  = F(1 − α/2; n − 1, v)
 * upper: n (F' MSR − MSE) / (k MSC + (kn − k − n) MSE + n F' MSR),  F' = F(1 − α/2; v, n − 1)
 * </pre>
 *
 * A negative estimate is no share of variance, and a and b would turn negative, where Satterthwaite's v means nothing: v
 * is then taken at ρ = 0.
 */
final class IntraclassCorrelation {

    static final int FEWEST_RATERS = 2;
    static final int FEWEST_TARGETS = 3;

    private final int n;
    private final int k;
    private final double rows;
    private final double columns;
    private final double error;

    private IntraclassCorrelation(int[][] ratings) {
        n = ratings.length;
        k = ratings[0].length;
        // Sums of squares times nk are whole numbers, so that "no variance" is an exact zero.
        var total = 0L;
        var squares = 0L;
        var rowSquares = 0L;
        var columnSums = new long[k];
        for (var row : ratings) {
            var rowSum = 0L;
            for (var column = 0; column < k; column++) {
                rowSum += row[column];
                columnSums[column] += row[column];
                squares += (long) row[column] * row[column];
            }
            total += rowSum;
            rowSquares += rowSum * rowSum;
        }
        var columnSquares = 0L;
        for (var sum : columnSums) {
            columnSquares += sum * sum;
        }
        var betweenRows = n * rowSquares - total * total;
        var betweenColumns = k * columnSquares - total * total;
        var within = n * k * squares - total * total - betweenRows - betweenColumns;
        var scale = (double) n * k;
        rows = betweenRows / scale / (n - 1);
        columns = betweenColumns / scale / (k - 1);
        error = within / scale / ((n - 1) * (k - 1));
    }

    /**
     * @param ratings a row for each target, in it one rating by each rater in the same order; at least three rows and two
     *     columns
     * @return at most 1, and below 0 when targets differ less than chance would have it; n counts targets
     */
    static Measure of(int[][] ratings) {
        requireTable(ratings);
        return new IntraclassCorrelation(ratings).measure();
    }

    private static void requireTable(int[][] ratings) {
        if (ratings.length < FEWEST_TARGETS || ratings[0].length < FEWEST_RATERS) {
            throw new IllegalArgumentException("too small a table: " + ratings.length + " targets");
        }
        for (var row : ratings) {
            if (row.length != ratings[0].length) {
                throw new IllegalArgumentException("rows of unequal length: " + row.length);
            }
        }
    }

    private Measure measure() {
        if (rows == 0 && error == 0) {
            return new Measure.Unknown(n, new NoVariance(Where.TARGETS));
        }
        if (columns == 0 && error == 0) {
            return new Measure.Known(1, n, new Interval.None(new NoDisagreement()));
        }
        var estimate = (rows - error) / (rows + (k - 1) * error + k * (columns - error) / n);
        return new Measure.Known(estimate, n, interval(estimate));
    }

    private Interval interval(double estimate) {
        var v = degreesOfFreedom(Math.max(estimate, 0));
        var rest = k * columns + (k * n - k - n) * error;
        var low = upperQuantile(n - 1, v);
        var high = upperQuantile(v, n - 1);
        return new Interval.Bounds(
                n * (rows - low * error) / (low * rest + n * rows),
                n * (high * rows - error) / (rest + n * high * rows));
    }

    private double degreesOfFreedom(double share) {
        var a = k * share / (n * (1 - share));
        var fromColumns = a * columns;
        var fromError = (1 + a * (n - 1)) * error;
        var sum = fromColumns + fromError;
        return sum * sum / (fromColumns * fromColumns / (k - 1) + fromError * fromError / ((n - 1.0) * (k - 1)));
    }

    private static double upperQuantile(double above, double below) {
        return FDistribution.of(above, below).inverseSurvivalProbability(Interval.MISSES / 2);
    }
}
