package nl.leerbrug.bridge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BridgeValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Wonen", "a--b", "-a", "a-", "a_b"})
    void idsOfAuthorsAreKebabCase(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubPillarId(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> new PillarId(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> new BridgeId(wrong));
    }

    @Test
    void idsOfOthersAreOpaqueButNotBlank() {
        assertThat(new FactId("F 12/Henk")).hasToString("F 12/Henk");
        assertThatIllegalArgumentException().isThrownBy(() -> new FactId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RaterId(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientId(""));
    }

    @Test
    void idsPrintAsTheyAreWritten() {
        assertThat(List.of(new PillarId("geld"), new SubPillarId("sparen"), new RaterId("r"), new ClientId("henk")))
                .hasToString("[geld, sparen, r, henk]");
    }

    @Test
    void versionsAreOrderedByBridgeAndNumber() {
        var first = new BridgeVersion(new BridgeId("a"), 2);
        var second = new BridgeVersion(new BridgeId("a"), 10);
        var third = new BridgeVersion(new BridgeId("b"), 1);

        assertThat(List.of(third, second, first).stream().sorted()).containsExactly(first, second, third);
        assertThat(second).hasToString("a/10");
        assertThatIllegalArgumentException().isThrownBy(() -> new BridgeVersion(new BridgeId("a"), 0));
    }

    @Test
    void levelsAreOneToFive() {
        assertThat(Level.of(1)).isEqualTo(Level.ONE);
        assertThat(Level.of(5)).isEqualTo(Level.FIVE);
        assertThat(Level.TWO.minus(Level.FIVE)).isEqualTo(-3);
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(0)).withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(6));
    }

    @Test
    void evidenceIsSortedAndFixed() {
        var placement =
                new Placement.At(Level.TWO, Confidence.SURE, Set.of(new FactId("b"), new FactId("c"), new FactId("a")));

        assertThat(placement.evidence()).extracting(FactId::value).containsExactly("a", "b", "c");
        assertThat(placement.evidence()).isUnmodifiable();
    }

    @Test
    void intervalsAndMeasuresRefuseWhatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval.Bounds(0.5, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval.Bounds(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure.Known(Double.NaN, 1, new Interval.Bounds(0, 1)));
    }
}
