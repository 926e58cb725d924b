package nl.leerbrug.bridge;

import nl.leerbrug.bridge.Undefined.NoVariance;
import nl.leerbrug.bridge.Undefined.TooFew;
import nl.leerbrug.bridge.Undefined.Unit;
import nl.leerbrug.bridge.Undefined.Where;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Where a formula has no answer, or would give a misleading one. */
class StatisticsEdgesTest {

    @Test
    void shareOfAllEndsAtOneAndOfNoneBeginsAtZero() {
        assertThat(WilsonInterval.share(29, 29)).isInstanceOfSatisfying(Measure.Known.class, all -> {
            var bounds = (Interval.Bounds) all.interval();
            assertThat(bounds.upper()).isEqualTo(1);
            assertThat(bounds.lower()).isCloseTo(0.8830302, within(1e-7));
        });
        assertThat(WilsonInterval.share(0, 29))
                .isInstanceOfSatisfying(
                        Measure.Known.class,
                        none -> assertThat(((Interval.Bounds) none.interval()).lower())
                                .isZero());
    }

    @Test
    void shareRefusesImpossibleCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.share(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.share(-1, 2));
    }

    @Test
    void oneDifferenceHasAMeanWithoutAnInterval() {
        assertThat(MeanDifference.of(new int[] {-2}))
                .isEqualTo(new Measure.Known(-2, 1, new Interval.None(new TooFew(Unit.RATINGS, 1, 2))));
    }

    @Test
    void equalDifferencesHaveAMeanWithoutAnInterval() {
        assertThat(MeanDifference.of(new int[] {1, 1, 1}))
                .isEqualTo(new Measure.Known(1, 3, new Interval.None(new NoVariance(Where.DIFFERENCES))));
    }

    @Test
    void kappaOfNothingIsUnknown() {
        assertThat(WeightedKappa.of(List.of(), 1)).isEqualTo(new Measure.Unknown(0, new TooFew(Unit.RATINGS, 0, 2)));
    }

    @Test
    void kappaIsMinusOneWhenEverythingIsUpsideDown() {
        var pairs = List.of(PairSums.of(1, 5), PairSums.of(5, 1));

        assertThat(((Measure.Known) WeightedKappa.of(pairs, 1)).value()).isEqualTo(-1);
    }

    @Test
    void kappaHasNoIntervalWhenTooManySamplesLackVariance() {
        var pairs = new ArrayList<>(Collections.nCopies(20, PairSums.of(2, 2)));
        pairs.add(PairSums.of(3, 4));

        var kappa = (Measure.Known) WeightedKappa.of(pairs, 1);

        assertThat(kappa.interval())
                .isInstanceOfSatisfying(
                        Interval.None.class,
                        none -> assertThat(none.reason()).isInstanceOfSatisfying(TooFew.class, tooFew -> {
                            assertThat(tooFew.unit()).isEqualTo(Unit.RESAMPLES);
                            assertThat(tooFew.needed()).isEqualTo(1900);
                            assertThat(tooFew.found()).isBetween(1100, 1400);
                        }));
    }

    @Test
    void iccIsUnknownWhenTargetsDoNotDifferAndRatersAreSteady() {
        int[][] ratings = {{2, 4}, {2, 4}, {2, 4}};

        assertThat(IntraclassCorrelation.of(ratings)).isEqualTo(new Measure.Unknown(3, new NoVariance(Where.TARGETS)));
    }

    @Test
    void iccOfPureContradictionIsNegativeWithAnInterval() {
        int[][] ratings = {{1, 5}, {5, 1}, {3, 3}, {1, 5}, {5, 1}};

        var icc = (Measure.Known) IntraclassCorrelation.of(ratings);

        assertThat(icc.value()).isCloseTo(-5 / 3.0, within(1e-12));
        assertThat(icc.interval())
                .isInstanceOfSatisfying(
                        Interval.Bounds.class,
                        bounds -> assertThat(icc.value()).isBetween(bounds.lower(), bounds.upper()));
    }

    /** The limits are SciPy's, with the degrees of freedom at ρ = 0: (n − 1)(k − 1). */
    @Test
    void iccBelowZeroTakesItsDegreesOfFreedomAtZero() {
        int[][] ratings = {{1, 3}, {4, 2}, {2, 2}, {3, 4}, {2, 3}};

        var icc = (Measure.Known) IntraclassCorrelation.of(ratings);

        assertThat(icc.value()).isCloseTo(-0.17647058823529407, within(1e-12));
        assertThat(icc.interval()).isInstanceOfSatisfying(Interval.Bounds.class, bounds -> {
            assertThat(bounds.lower()).isCloseTo(-1.131060413999421, within(1e-9));
            assertThat(bounds.upper()).isCloseTo(0.7781192375288325, within(1e-9));
        });
    }

    @Test
    void iccPunishesASteadyDifferenceBetweenRaters() {
        int[][] shifted = {{1, 2}, {2, 3}, {3, 4}, {4, 5}};

        assertThat(((Measure.Known) IntraclassCorrelation.of(shifted)).value()).isCloseTo(10 / 13.0, within(1e-12));
    }

    @Test
    void iccRefusesATableThatIsTooSmallOrHasHoles() {
        assertThatIllegalArgumentException().isThrownBy(() -> IntraclassCorrelation.of(new int[][] {{1, 2}, {2, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> IntraclassCorrelation.of(new int[][] {{1}, {2}, {3}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelation.of(new int[][] {{1, 2}, {2, 3}, {3}}));
    }
}
