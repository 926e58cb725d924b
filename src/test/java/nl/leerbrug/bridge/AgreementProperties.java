package nl.leerbrug.bridge;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static nl.leerbrug.bridge.Bridges.FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for any scorings; each case prints its seed. */
class AgreementProperties {

    private static final int SEEDS = 60;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void measuresStayInTheirRangeAndWithinTheirInterval(long seed) {
        var agreement = measure(scorings(new Random(seed)), seed);

        assertRange(agreement.exact(), 0, 1);
        assertRange(agreement.withinOne(), 0, 1);
        assertRange(agreement.kappa(), -1, 1);
        assertRange(agreement.icc(), Double.NEGATIVE_INFINITY, 1);
        agreement.bias().values().forEach(bias -> assertRange(bias, -4, 4));
        measures(agreement).forEach(AgreementProperties::assertInterval);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void talliesAddUp(long seed) {
        var scorings = scorings(new Random(seed));

        var tally = measure(scorings, seed).tally();

        assertThat(tally.compared() + tally.neutral() + tally.notApplicable() + tally.open())
                .isEqualTo(scorings.size() * FULL.subPillars().size());
        assertThat(tally.exact()).isBetween(0, tally.withinOne());
        assertThat(tally.withinOne()).isBetween(tally.exact(), tally.compared());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderOfScoringsDoesNotMatter(long seed) {
        var random = new Random(seed);
        var scorings = scorings(random);
        var shuffled = new ArrayList<>(scorings);
        Collections.shuffle(shuffled, random);

        assertThat(measure(shuffled, seed)).isEqualTo(measure(scorings, seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void namesOfRatersDoNotMatter(long seed) {
        var scorings = scorings(new Random(seed));
        // Reverses the alphabetical order of the raters.
        var renamed = scorings.stream()
                .map(one -> new Scoring(
                        new RaterId(
                                "r" + (99 - Integer.parseInt(one.rater().value().substring(1)))),
                        one.client(),
                        one.given(),
                        one.expert(),
                        one.understandable()))
                .toList();

        assertThat(measure(renamed, seed)).isEqualTo(measure(scorings, seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changingPlacesWithTheExpertKeepsAllButTheSignOfTheBias(long seed) {
        var scorings = scorings(new Random(seed)).stream()
                .map(one -> Scoring.of(one.rater(), one.client(), one.given(), one.expert()))
                .toList();
        var swapped = scorings.stream()
                .map(one -> Scoring.of(one.rater(), one.client(), one.expert(), one.given()))
                .toList();

        var one = measure(scorings, seed);
        var other = measure(swapped, seed);

        assertThat(other.tally()).isEqualTo(one.tally());
        assertThat(other.exact()).isEqualTo(one.exact());
        assertThat(other.withinOne()).isEqualTo(one.withinOne());
        if (one.kappa() instanceof Measure.Known) {
            assertThat(other.kappa()).isEqualTo(one.kappa());
        }
        one.bias().forEach((pillar, bias) -> {
            if (bias instanceof Measure.Known known) {
                assertThat(other.bias().get(pillar))
                        .isInstanceOfSatisfying(
                                Measure.Known.class,
                                mirrored -> assertThat(mirrored.value()).isCloseTo(-known.value(), within(1e-12)));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void perfectAgreementIsOne(long seed) {
        var scorings = scorings(new Random(seed)).stream()
                .map(one -> Scoring.of(one.rater(), one.client(), one.expert(), one.expert()))
                .toList();

        var agreement = measure(scorings, seed);

        assertThat(agreement.tally().exact()).isEqualTo(agreement.tally().compared());
        Stream.of(agreement.exact(), agreement.withinOne(), agreement.kappa(), agreement.icc())
                .filter(Measure.Known.class::isInstance)
                .map(Measure.Known.class::cast)
                .forEach(known -> assertThat(known.value()).isEqualTo(1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neutralLevelNeverCountsAsAgreement(long seed) {
        var scorings = scorings(new Random(seed));
        var without = scorings.stream()
                .map(one -> Scoring.of(one.rater(), one.client(), one.given(), one.expert()))
                .toList();

        var neutral = measure(scorings, seed).tally();
        var plain = measure(without, seed).tally();

        assertThat(neutral.exact()).isEqualTo(plain.exact());
        assertThat(neutral.compared()).isEqualTo(plain.compared() - neutral.neutral());
    }

    /** The textbook double sum over the table of proportions, beside the whole-number form that the code uses. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void kappaIsTheOneOfTheWeightedTable(long seed) {
        var random = new Random(seed);
        var table = new double[5][5];
        var sums = new ArrayList<PairSums>();
        var n = 10 + random.nextInt(40);
        for (var i = 0; i < n; i++) {
            var given = random.nextInt(5);
            var expert = random.nextInt(5);
            table[given][expert]++;
            sums.add(PairSums.of(given + 1, expert + 1));
        }

        var kappa = WeightedKappa.of(sums, seed);

        assertThat(kappa)
                .isInstanceOfSatisfying(
                        Measure.Known.class,
                        known -> assertThat(known.value()).isCloseTo(byTable(table, n), within(1e-12)));
    }

    private static double byTable(double[][] table, int n) {
        var observed = 0.0;
        var expected = 0.0;
        for (var i = 0; i < 5; i++) {
            for (var j = 0; j < 5; j++) {
                var weight = 1 - (i - j) * (i - j) / 16.0;
                var row = 0.0;
                var column = 0.0;
                for (var k = 0; k < 5; k++) {
                    row += table[i][k];
                    column += table[k][j];
                }
                observed += weight * table[i][j] / n;
                expected += weight * row * column / n / n;
            }
        }
        return (observed - expected) / (1 - expected);
    }

    private static Agreement.Measured measure(List<Scoring> scorings, long seed) {
        return (Agreement.Measured) Agreement.of(FULL, scorings, seed);
    }

    private static List<Measure> measures(Agreement.Measured agreement) {
        var all = new ArrayList<>(agreement.bias().values());
        all.addAll(List.of(agreement.exact(), agreement.withinOne(), agreement.kappa(), agreement.icc()));
        return all;
    }

    private static void assertRange(Measure measure, double least, double most) {
        if (measure instanceof Measure.Known known) {
            assertThat(known.value()).isBetween(least, most);
        }
    }

    private static void assertInterval(Measure measure) {
        if (measure instanceof Measure.Known known && known.interval() instanceof Interval.Bounds bounds) {
            assertThat(known.value()).isBetween(bounds.lower() - 1e-9, bounds.upper() + 1e-9);
        }
    }

    /** One to five raters of varying skill, one to six clients, with gaps, n.v.t. and neutral levels. */
    private static List<Scoring> scorings(Random random) {
        var raters = 1 + random.nextInt(5);
        var clients = 1 + random.nextInt(6);
        var skill = random.nextDouble();
        var scorings = new ArrayList<Scoring>();
        for (var client = 0; client < clients; client++) {
            var expert = near(FULL.emptyAssessment(), 0, random);
            for (var rater = 0; rater < raters; rater++) {
                var given = near(expert, skill, random);
                scorings.add(new Scoring(
                        new RaterId("r" + (10 + rater)),
                        new ClientId("client" + client),
                        given,
                        expert,
                        neutral(expert, random)));
            }
        }
        return scorings;
    }

    private static Assessment near(Assessment model, double skill, Random random) {
        var assessment = FULL.emptyAssessment();
        for (var sub : FULL.subPillars()) {
            if (model.placement(sub.id()).isPresent() && random.nextDouble() < skill) {
                assessment = FULL.place(
                        assessment, sub.id(), model.placement(sub.id()).orElseThrow());
            } else if (sub.mayNotApply() && random.nextInt(6) == 0) {
                assessment = FULL.place(assessment, sub.id(), Placement.notApplicable());
            } else if (random.nextInt(20) > 0) {
                assessment = FULL.place(assessment, sub.id(), Placement.at(Level.of(1 + random.nextInt(5))));
            }
        }
        return assessment;
    }

    private static Map<SubPillarId, Set<Level>> neutral(Assessment expert, Random random) {
        var neutral = new HashMap<SubPillarId, Set<Level>>();
        expert.placements().forEach((id, placement) -> {
            var level = Level.of(1 + random.nextInt(5));
            if (random.nextInt(5) == 0 && placement.countedLevel() != level) {
                neutral.put(id, EnumSet.of(level));
            }
        });
        return neutral;
    }
}
