package nl.leerbrug.dialogue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChanceTest {

    @Test
    void theSameSeedAndPurposeGiveTheSameForEver() {
        var chance = new Chance(42);

        // Kept as numbers: a change here would change every conversation that was ever played.
        assertThat(chance.bits("opening/STRESS")).isEqualTo(new Chance(42).bits("opening/STRESS"));
        assertThat(new Chance(0).bits("")).isEqualTo(splitMix(0xcbf29ce484222325L));
    }

    @Test
    void purposesDoNotTouchEachOther() {
        var seen = new HashSet<Long>();
        for (var i = 0; i < 10_000; i++) {
            seen.add(new Chance(i).bits("first"));
            seen.add(new Chance(i).bits("second"));
        }

        assertThat(seen).hasSize(20_000);
    }

    @Test
    void everyChoiceIsDrawnAboutAsOften() {
        var counts = new int[6];
        for (var seed = 0; seed < 60_000; seed++) {
            counts[new Chance(seed).below(6, "die")]++;
        }

        assertThat(java.util.Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400));
    }

    @Test
    void nothingCannotBeChosenFrom() {
        assertThatThrownBy(() -> new Chance(1).below(0, "none")).hasMessageContaining("none");
    }

    /** SplitMix64 as published: the state goes up by the golden gamma, and is then mixed. */
    private static long splitMix(long state) {
        var z = state + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
