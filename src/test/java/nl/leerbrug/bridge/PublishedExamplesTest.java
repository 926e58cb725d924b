package nl.leerbrug.bridge;

import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Each formula against figures that others published, and against SciPy where a paper stops at two decimals. */
class PublishedExamplesTest {

    /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
    private static final int[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /**
     * Boyd et al. (1982), Journal of the National Cancer Institute 68: 357-363, as in Altman (1991) p. 403 and the Stata
     * manual, entry kappa: two radiologists on 85 xeromammograms, normal to cancer.
     */
    private static final int[][] BOYD = {{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}};

    /** Newcombe (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonIntervalsAreNewcombes(int r, int n, double lower, double upper) {
        var share = known(WilsonInterval.share(r, n));

        assertThat(share.value()).isEqualTo((double) r / n);
        assertThat(bounds(share).lower()).isCloseTo(lower, within(0.00005));
        assertThat(bounds(share).upper()).isCloseTo(upper, within(0.00005));
    }

    /** Shrout and Fleiss (1979), table 4: .29. The interval is printed by R's psych::ICC for the same data: .019 to .76. */
    @Test
    void intraclassCorrelationIsThatOfShroutAndFleiss() {
        var icc = known(IntraclassCorrelation.of(SHROUT_FLEISS));

        assertThat(icc.n()).isEqualTo(6);
        assertThat(icc.value()).isCloseTo(0.29, within(0.005));
        assertThat(bounds(icc).lower()).isCloseTo(0.019, within(0.0005));
        assertThat(bounds(icc).upper()).isCloseTo(0.76, within(0.005));
    }

    @Test
    void intraclassCorrelationIsThatOfSciPyToNineDecimals() {
        assertIcc(SHROUT_FLEISS, 0.2897637795275591, 0.018786513374712016, 0.7610843696489529);
        assertIcc(
                new int[][] {
                    {5, 5, 5}, {2, 2, 2}, {1, 2, 1}, {3, 3, 3}, {3, 3, 3}, {2, 3, 3}, {2, 1, 1}, {2, 3, 2}, {4, 4, 4}
                },
                0.9036144578313253,
                0.743389241826397,
                0.9748921976159415);
        assertIcc(
                new int[][] {{5, 5}, {4, 5}, {1, 2}, {2, 1}},
                0.8988764044943821,
                0.14180326732102516,
                0.9931224532473693);
    }

    /** Stata Base Reference Manual, entry kappa, weights w2: 0.6714. */
    @Test
    void quadraticKappaIsThatOfTheStataManual() {
        var kappa = known(WeightedKappa.of(pairs(BOYD), 42));

        assertThat(kappa.n()).isEqualTo(85);
        assertThat(kappa.value()).isCloseTo(0.6714, within(0.00005));
    }

    /** The same 2,000 samples drawn by the generator's published recurrence, written a second time outside Java. */
    @Test
    void bootstrapDrawsWhatItsStatedGeneratorDraws() {
        var kappa = known(WeightedKappa.of(pairs(BOYD), 42));

        assertThat(bounds(kappa).lower()).isCloseTo(0.5098039215686274, within(1e-12));
        assertThat(bounds(kappa).upper()).isCloseTo(0.7862083420666527, within(1e-12));
    }

    /** Cohen (1968), p. 218: with quadratic weights and equal margins, kappa is the product-moment correlation. */
    @Test
    void quadraticKappaWithEqualMarginsIsPearsonsCorrelation() {
        int[] given = {1, 2, 3, 4, 5, 1, 2, 3, 4, 5};
        int[] expert = {2, 1, 3, 5, 4, 1, 3, 2, 4, 5};

        var kappa = known(WeightedKappa.of(pairs(given, expert), 1));

        assertThat(kappa.value()).isCloseTo(pearson(given, expert), within(1e-12));
    }

    /**
     * Student (1908), the sleep data of Cushny and Peebles, in tenths of an hour: mean 1.58; R's documentation of t.test
     * prints the interval 0.7001142 to 2.4598858.
     */
    @Test
    void meanDifferenceIsStudents() {
        var mean = known(MeanDifference.of(new int[] {12, 24, 13, 13, 0, 10, 18, 8, 46, 14}));

        assertThat(mean.value()).isCloseTo(15.8, within(1e-12));
        assertThat(bounds(mean).lower()).isCloseTo(7.001142, within(5e-7));
        assertThat(bounds(mean).upper()).isCloseTo(24.598858, within(5e-7));
    }

    /** Any table of F: 4.24 for 5 and 10 degrees of freedom at 97.5 %. */
    @Test
    void quantilesOfFAreThoseOfTheTables() {
        assertThat(FDistribution.of(5, 10).inverseSurvivalProbability(0.025)).isCloseTo(4.24, within(0.005));
    }

    private static void assertIcc(int[][] ratings, double value, double lower, double upper) {
        var icc = known(IntraclassCorrelation.of(ratings));

        assertThat(icc.value()).isCloseTo(value, within(1e-9));
        assertThat(bounds(icc).lower()).isCloseTo(lower, within(1e-9));
        assertThat(bounds(icc).upper()).isCloseTo(upper, within(1e-9));
    }

    private static List<PairSums> pairs(int[][] table) {
        var pairs = new ArrayList<PairSums>();
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table.length; column++) {
                pairs.addAll(Collections.nCopies(table[row][column], PairSums.of(row + 1, column + 1)));
            }
        }
        return pairs;
    }

    private static List<PairSums> pairs(int[] given, int[] expert) {
        var pairs = new ArrayList<PairSums>();
        for (var i = 0; i < given.length; i++) {
            pairs.add(PairSums.of(given[i], expert[i]));
        }
        return pairs;
    }

    private static double pearson(int[] x, int[] y) {
        var meanX = java.util.Arrays.stream(x).average().orElseThrow();
        var meanY = java.util.Arrays.stream(y).average().orElseThrow();
        var together = 0.0;
        var alone = 0.0;
        for (var i = 0; i < x.length; i++) {
            together += (x[i] - meanX) * (y[i] - meanY);
            alone += (x[i] - meanX) * (x[i] - meanX);
        }
        return together / alone;
    }

    private static Measure.Known known(Measure measure) {
        assertThat(measure).isInstanceOf(Measure.Known.class);
        return (Measure.Known) measure;
    }

    private static Interval.Bounds bounds(Measure.Known measure) {
        assertThat(measure.interval()).isInstanceOf(Interval.Bounds.class);
        return (Interval.Bounds) measure.interval();
    }
}
