package nl.leerbrug.bridge;

import nl.leerbrug.bridge.Undefined.NoDisagreement;
import nl.leerbrug.bridge.Undefined.NoVariance;
import nl.leerbrug.bridge.Undefined.TooFew;
import nl.leerbrug.bridge.Undefined.Unit;
import nl.leerbrug.bridge.Undefined.Where;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import static nl.leerbrug.bridge.Bridges.CLASSIC;
import static nl.leerbrug.bridge.Bridges.FULL;
import static nl.leerbrug.bridge.Bridges.assessment;
import static nl.leerbrug.bridge.Bridges.sub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class AgreementTest {

    private static final String LINDA = "323221311";
    private static final String JAYDEN = "143211222";
    private static final String AMINA = "443432234";
    private static final long SEED = 7;

    @Test
    void countsExactAndWithinOne() {
        var agreement = measure(scoring("ann", "linda", "324231411", LINDA));

        assertThat(agreement.tally()).isEqualTo(new Tally(9, 6, 9, 0, 0, 0));
        assertThat(agreement.exact()).isInstanceOfSatisfying(Measure.Known.class, exact -> {
            assertThat(exact.value()).isCloseTo(6 / 9.0, within(1e-12));
            assertThat(exact.n()).isEqualTo(9);
        });
        assertThat(value(agreement.withinOne())).isEqualTo(1);
        assertThat(agreement.clients()).isEqualTo(1);
        assertThat(agreement.raters()).isEqualTo(1);
    }

    @Test
    void biasIsPositiveForTooOptimisticAndGivenByPillar() {
        var agreement = measure(scoring("ann", "linda", "543221111", LINDA));

        assertThat(agreement.bias().keySet())
                .containsExactlyElementsOf(
                        FULL.pillars().stream().map(Pillar::id).toList());
        assertThat(value(bias(agreement, "wonen-en-gezin"))).isEqualTo(2);
        assertThat(value(bias(agreement, "welzijn"))).isZero();
        assertThat(value(bias(agreement, "opleiding"))).isEqualTo(-2);
    }

    @Test
    void leavesOutNotApplicableOnEitherSideAndWhatIsOpen() {
        var agreement = measure(
                scoring("ann", "kees", "4x322213-", "4x3222134"),
                scoring("ann", "linda", "3x3221311", LINDA),
                scoring("ann", "jayden", "143211222", "1x3211222"));

        assertThat(agreement.tally()).isEqualTo(new Tally(23, 23, 23, 0, 3, 1));
        assertThat(agreement.exact().n()).isEqualTo(23);
    }

    @Test
    void understandableLevelIsNeitherAgreementNorError() {
        var understandable = Map.of(sub("schulden"), Set.of(Level.FOUR), sub("sparen"), Set.of(Level.FIVE));
        var scoring = new Scoring(
                new RaterId("ann"),
                new ClientId("linda"),
                assessment(FULL, "323241311"),
                assessment(FULL, LINDA),
                understandable);

        var agreement = measured(Agreement.of(FULL, List.of(scoring), SEED));

        assertThat(agreement.tally()).isEqualTo(new Tally(8, 8, 8, 1, 0, 0));
        assertThat(bias(agreement, "geld").n()).isEqualTo(1);
    }

    @Test
    void expertsOwnLevelCannotBeNeutral() {
        var expert = assessment(FULL, LINDA);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scoring(
                        new RaterId("ann"),
                        new ClientId("linda"),
                        expert,
                        expert,
                        Map.of(sub("sparen"), Set.of(Level.ONE, Level.TWO))))
                .withMessageContaining("sparen");
    }

    @Test
    void neutralLevelsMayStandBesideAnExpertsNotApplicable() {
        var expert = assessment(FULL, "4x3222134");

        var scoring = new Scoring(
                new RaterId("ann"), new ClientId("kees"), expert, expert, Map.of(sub("gezin"), Set.of(Level.FOUR)));

        assertThat(scoring.isNeutral(sub("gezin"), Level.FOUR)).isTrue();
        assertThat(scoring.understandable()).isUnmodifiable();
    }

    @Test
    void kappaAndIccWaitForThreeClients() {
        var agreement = measure(
                scoring("ann", "linda", LINDA, LINDA),
                scoring("ben", "linda", LINDA, LINDA),
                scoring("ann", "jayden", JAYDEN, JAYDEN),
                scoring("ben", "jayden", JAYDEN, JAYDEN));

        assertThat(agreement.kappa()).isEqualTo(new Measure.Unknown(36, new TooFew(Unit.CLIENTS, 2, 3)));
        assertThat(agreement.icc()).isEqualTo(new Measure.Unknown(18, new TooFew(Unit.CLIENTS, 2, 3)));
    }

    @Test
    void iccNeedsASecondRater() {
        var agreement = measure(perfect("ann"));

        assertThat(agreement.icc()).isEqualTo(new Measure.Unknown(27, new TooFew(Unit.RATERS, 1, 2)));
    }

    @Test
    void perfectAgreementIsOneWithoutAnInterval() {
        var agreement = measure(both(perfect("ann"), perfect("ben")));
        var one = new Interval.None(new NoDisagreement());

        assertThat(agreement.kappa()).isEqualTo(new Measure.Known(1, 54, one));
        assertThat(agreement.icc()).isEqualTo(new Measure.Known(1, 27, one));
        assertThat(agreement.bias().values()).allSatisfy(bias -> {
            assertThat(value(bias)).isZero();
            assertThat(((Measure.Known) bias).interval())
                    .isEqualTo(new Interval.None(new NoVariance(Where.DIFFERENCES)));
        });
    }

    @Test
    void ratersWhoAgreeInTheSameErrorHaveFullIccAndLowKappa() {
        var wrong = "555555555";
        var agreement = measure(
                scoring("ann", "linda", wrong, LINDA),
                scoring("ben", "linda", wrong, LINDA),
                scoring("ann", "jayden", "111111111", JAYDEN),
                scoring("ben", "jayden", "111111111", JAYDEN),
                scoring("ann", "amina", "333333333", AMINA),
                scoring("ben", "amina", "333333333", AMINA));

        assertThat(value(agreement.icc())).isEqualTo(1);
        assertThat(value(agreement.kappa())).isLessThan(0.2);
    }

    @Test
    void iccUsesOnlyWhatEveryRaterPlaced() {
        var agreement = measure(both(
                perfect("ann"),
                List.of(
                        scoring("ben", "linda", "-23221312", LINDA),
                        scoring("ben", "jayden", JAYDEN, JAYDEN),
                        scoring("ben", "amina", "44343223-", AMINA))));

        assertThat(agreement.icc().n()).isEqualTo(25);
        assertThat(value(agreement.icc())).isBetween(0.9, 0.999);
    }

    @Test
    void iccIsNotGivenWhenRatersShareTooFewClients() {
        var agreement = measure(both(
                perfect("ann"),
                List.of(scoring("ben", "linda", LINDA, LINDA), scoring("ben", "henk", "242211222", "242211222"))));

        assertThat(agreement.icc()).isEqualTo(new Measure.Unknown(9, new TooFew(Unit.CLIENTS, 1, 3)));
        assertThat(agreement.kappa()).isInstanceOf(Measure.Known.class);
    }

    @Test
    void constantLevelsHaveNoKappa() {
        var twos = "222222222";
        var always = List.of(
                scoring("ann", "linda", twos, LINDA),
                scoring("ann", "jayden", twos, JAYDEN),
                scoring("ann", "amina", twos, AMINA));
        var reversed = List.of(
                scoring("ann", "linda", LINDA, twos),
                scoring("ann", "jayden", JAYDEN, twos),
                scoring("ann", "amina", AMINA, twos));

        assertThat(measure(always).kappa()).isEqualTo(new Measure.Unknown(27, new NoVariance(Where.LEVELS_GIVEN)));
        assertThat(measure(reversed).kappa()).isEqualTo(new Measure.Unknown(27, new NoVariance(Where.EXPERT_LEVELS)));
    }

    @Test
    void nothingScoredMeansNothingIsKnown() {
        var agreement = measured(Agreement.of(FULL, List.of(), SEED));

        assertThat(agreement.exact()).isEqualTo(new Measure.Unknown(0, new TooFew(Unit.RATINGS, 0, 1)));
        assertThat(agreement.withinOne()).isEqualTo(agreement.exact());
        assertThat(agreement.bias().values())
                .hasSize(5)
                .containsOnly(new Measure.Unknown(0, new TooFew(Unit.RATINGS, 0, 1)));
        assertThat(agreement.kappa()).isInstanceOf(Measure.Unknown.class);
        assertThat(agreement.icc()).isInstanceOf(Measure.Unknown.class);
    }

    @Test
    void refusesToMixVersions() {
        var classic = assessment(CLASSIC, "32322131");
        var mixed = Scoring.of(new RaterId("ann"), new ClientId("linda"), classic, assessment(FULL, LINDA));

        var agreement = Agreement.of(FULL, List.of(mixed), SEED);

        assertThat(agreement).isEqualTo(new Agreement.VersionsDiffer(FULL.version(), Set.of(CLASSIC.version())));
        assertThat(Agreement.of(CLASSIC, List.of(mixed), SEED)).isInstanceOf(Agreement.VersionsDiffer.class);
    }

    @Test
    void refusesTwoScoringsOfOneClientByOneRater() {
        var twice = scoring("ann", "linda", LINDA, LINDA);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(FULL, List.of(twice, twice), SEED))
                .withMessageContaining("linda");
    }

    @Test
    void sameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
        var scorings = List.of(
                scoring("ann", "linda", "333231311", LINDA),
                scoring("ann", "jayden", "243211222", JAYDEN),
                scoring("ann", "amina", "443333234", AMINA));

        var first = Agreement.of(FULL, scorings, SEED);

        assertThat(Agreement.of(FULL, scorings, SEED)).isEqualTo(first);
        assertThat(Agreement.of(FULL, scorings, SEED + 1)).isNotEqualTo(first);
    }

    private static List<Scoring> perfect(String rater) {
        return List.of(
                scoring(rater, "linda", LINDA, LINDA),
                scoring(rater, "jayden", JAYDEN, JAYDEN),
                scoring(rater, "amina", AMINA, AMINA));
    }

    private static List<Scoring> both(List<Scoring> first, List<Scoring> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        Collections.reverse(all);
        return all;
    }

    private static Scoring scoring(String rater, String client, String given, String expert) {
        return Scoring.of(new RaterId(rater), new ClientId(client), assessment(FULL, given), assessment(FULL, expert));
    }

    private static Agreement.Measured measure(Scoring... scorings) {
        return measure(List.of(scorings));
    }

    private static Agreement.Measured measure(List<Scoring> scorings) {
        return measured(Agreement.of(FULL, scorings, SEED));
    }

    private static Agreement.Measured measured(Agreement agreement) {
        assertThat(agreement).isInstanceOf(Agreement.Measured.class);
        return (Agreement.Measured) agreement;
    }

    private static Measure bias(Agreement.Measured agreement, String pillar) {
        return Objects.requireNonNull(agreement.bias().get(new PillarId(pillar)), pillar);
    }

    private static double value(Measure measure) {
        assertThat(measure).isInstanceOf(Measure.Known.class);
        return ((Measure.Known) measure).value();
    }
}
