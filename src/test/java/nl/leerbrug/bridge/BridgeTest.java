package nl.leerbrug.bridge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import static nl.leerbrug.bridge.Bridges.CLASSIC;
import static nl.leerbrug.bridge.Bridges.FULL;
import static nl.leerbrug.bridge.Bridges.assessment;
import static nl.leerbrug.bridge.Bridges.sub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BridgeTest {

    private static final PillarId EDUCATION = new PillarId("opleiding");
    private static final PillarId MONEY = new PillarId("geld");

    @Test
    void totalRunsFromTwentyToHundred() {
        for (var bridge : List.of(FULL, CLASSIC)) {
            assertThat(bridge.score(assessment(bridge, "111111111")).total()).isEqualTo(new Score.Complete(20, 100));
            assertThat(bridge.score(assessment(bridge, "555555555")).total()).isEqualTo(new Score.Complete(100, 100));
        }
    }

    @Test
    void pillarWithOneSubPillarCountsEachLevelFourTimes() {
        var scores = FULL.score(assessment(FULL, "323221311"));

        assertThat(scores.pillars())
                .containsEntry(EDUCATION, new Score.Complete(12, 20))
                .containsEntry(MONEY, new Score.Complete(6, 20));
        assertThat(scores.pillars().keySet()).containsExactlyElementsOf(idsOf(FULL));
    }

    @Test
    void classicModelCountsIncomeFourTimes() {
        var scores = CLASSIC.score(assessment(CLASSIC, "32322131"));

        assertThat(scores.pillars()).containsEntry(new PillarId("werk"), new Score.Complete(4, 20));
        assertThat(scores.total()).isEqualTo(new Score.Complete(42, 100));
    }

    @Test
    void openSubPillarLeavesItsPillarAndTheTotalIncomplete() {
        var scores = FULL.score(assessment(FULL, "32322-311"));

        assertThat(scores.total()).isEqualTo(new Score.Incomplete(List.of(sub("sparen"))));
        assertThat(scores.pillars())
                .containsEntry(MONEY, new Score.Incomplete(List.of(sub("sparen"))))
                .containsEntry(EDUCATION, new Score.Complete(12, 20));
    }

    @Test
    void emptyAssessmentNamesAllThatIsOpen() {
        var total = FULL.score(FULL.emptyAssessment()).total();

        assertThat(total)
                .isEqualTo(new Score.Incomplete(
                        FULL.subPillars().stream().map(SubPillar::id).toList()));
    }

    @Test
    void notApplicableCountsAsTheHighestLevel() {
        var marked = assessment(FULL, "3x3221311");

        assertThat(FULL.score(marked)).isEqualTo(FULL.score(assessment(FULL, "353221311")));
        assertThat(marked.placement(sub("gezin"))).contains(Placement.notApplicable());
    }

    @Test
    void refusesNotApplicableWhereSomethingAlwaysApplies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.place(FULL.emptyAssessment(), sub("wonen"), Placement.notApplicable()))
                .withMessageContaining("wonen");
    }

    @Test
    void refusesASubPillarItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CLASSIC.place(CLASSIC.emptyAssessment(), sub("kwaliteit-van-werk"), Placement.at(Level.ONE)))
                .withMessageContaining("kwaliteit-van-werk");
    }

    @Test
    void refusesToPlaceOrScoreAnAssessmentOfAnotherVersion() {
        var classic = CLASSIC.emptyAssessment();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.place(classic, sub("wonen"), Placement.at(Level.ONE)))
                .withMessageContaining("leerbrug-2026-klassiek/1");
        assertThatIllegalArgumentException().isThrownBy(() -> FULL.score(classic));
    }

    @Test
    void laterPlacementReplacesAnEarlierOneWithItsConfidenceAndEvidence() {
        var letters = new FactId("unopened-letters");
        var revised = new Placement.At(Level.TWO, Confidence.UNSURE, Set.of(letters));

        var first = FULL.place(FULL.emptyAssessment(), sub("schulden"), Placement.at(Level.FOUR));
        var second = FULL.place(first, sub("schulden"), revised);

        assertThat(second.placement(sub("schulden"))).contains(revised);
        assertThat(first.placement(sub("schulden"))).contains(Placement.at(Level.FOUR));
    }

    @Test
    void placementTakenBackIsOpenAgain() {
        var placed = assessment(FULL, "323221311");

        var without = placed.without(sub("wonen"));

        assertThat(without.placement(sub("wonen"))).isEmpty();
        assertThat(without.without(sub("wonen"))).isEqualTo(without);
    }

    @Test
    void assessmentCannotBeChangedFromOutside() {
        var placements = new java.util.HashMap<SubPillarId, Placement>(Map.of(sub("wonen"), Placement.at(Level.TWO)));
        var assessment = new Assessment(FULL.version(), placements);

        placements.clear();

        assertThat(assessment.placements()).hasSize(1).isUnmodifiable();
    }

    @Test
    void comparisonTellsLevelsPillarsAndTotalWon() {
        var result = FULL.compare(assessment(FULL, "323221311"), assessment(FULL, "323231321"));

        assertThat(result).isInstanceOfSatisfying(Comparison.Compared.class, compared -> {
            assertThat(compared.total()).isEqualTo(OptionalInt.of(4));
            assertThat(compared.pillars()).containsEntry(MONEY, 2).containsEntry(EDUCATION, 0);
            assertThat(compared.subPillars())
                    .filteredOn(change -> change.levels().orElse(0) != 0)
                    .extracting(change -> change.subPillar().value())
                    .containsExactly("schulden", "inkomen");
        });
    }

    @Test
    void comparisonGivesNoTotalWhileOneIsIncomplete() {
        for (var pair : List.of(List.of("3-3221311", "323221311"), List.of("323221311", "3-3221311"))) {
            var result = FULL.compare(assessment(FULL, pair.getFirst()), assessment(FULL, pair.getLast()));

            assertThat(result).isInstanceOfSatisfying(Comparison.Compared.class, compared -> {
                assertThat(compared.total()).isEmpty();
                assertThat(compared.pillars()).hasSize(4).doesNotContainKey(new PillarId("wonen-en-gezin"));
                assertThat(compared.subPillars().get(1).levels()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3x3221311", "323221311"})
    void noLevelsAreCountedFromOrToNotApplicable(String second) {
        var result = FULL.compare(assessment(FULL, "3x3221311"), assessment(FULL, second));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Comparison.Compared.class,
                        compared -> assertThat(compared.subPillars().get(1).levels())
                                .isEmpty());
    }

    @Test
    void refusesToCompareAcrossVersions() {
        var full = FULL.emptyAssessment();
        var classic = CLASSIC.emptyAssessment();

        assertThat(FULL.compare(full, classic))
                .isEqualTo(new Comparison.VersionsDiffer(FULL.version(), FULL.version(), CLASSIC.version()));
        assertThat(FULL.compare(classic, full)).isInstanceOf(Comparison.VersionsDiffer.class);
        assertThat(FULL.compare(classic, classic)).isInstanceOf(Comparison.VersionsDiffer.class);
    }

    @Test
    void namesItsLevels() {
        assertThat(FULL.nameOf(Level.THREE)).isEqualTo("Halverwege");
    }

    @Test
    void refusesWeightsThatDoNotAddUpToTwenty() {
        var fewer = FULL.pillars().subList(0, 4);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bridge(FULL.version(), "", FULL.origin(), FULL.levelNames(), fewer))
                .withMessageContaining("16");
    }

    @Test
    void refusesAnIdTwice() {
        var pillars = new ArrayList<>(FULL.pillars());
        var last = pillars.removeLast();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(pillars, new Pillar(EDUCATION, "", last.subPillars())))
                .withMessageContaining("opleiding");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        pillars, new Pillar(last.id(), "", pillars.getLast().subPillars())))
                .withMessageContaining("opleiding");
    }

    @Test
    void refusesALevelWithoutAName() {
        var names = new EnumMap<>(FULL.levelNames());
        names.remove(Level.FOUR);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bridge(FULL.version(), "", FULL.origin(), names, FULL.pillars()));
    }

    @Test
    void refusesAPillarWithoutSubPillars() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pillar(EDUCATION, "", List.of()));
    }

    @Test
    void refusesASubPillarWithoutWeightOrWithLevelsMissing() {
        var levels = FULL.subPillars().getFirst().levels();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubPillar(sub("wonen"), "", null, 0, false, null, levels));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubPillar(sub("wonen"), "", null, 2, false, null, levels.subList(0, 4)));
    }

    private static List<PillarId> idsOf(Bridge bridge) {
        return bridge.pillars().stream().map(Pillar::id).toList();
    }

    private static Bridge with(List<Pillar> pillars, Pillar last) {
        var all = new ArrayList<>(pillars);
        all.add(last);
        return new Bridge(FULL.version(), "", FULL.origin(), FULL.levelNames(), all);
    }
}
