package nl.leerbrug.learning.domain.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chance that can be repeated: SplitMix64 (Steele, Lea and Flood, 2014), written out here because what was shown in an
 * attempt must be the same in every JDK, for as long as attempts are kept.
 *
 * @see "src/docs/decisions/0061-a-paper-follows-from-its-seed.md"
 */
final class Seeded {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    /** @param stream what the chance is for; each has its own numbers, so that one use does not shift another */
    Seeded(long seed, String stream) {
        this.state = mix(seed) ^ fingerprint(stream);
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    /** Uniform over 0 to bound - 1: what would favour the low numbers is thrown again. */
    int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive: " + bound);
        }
        while (true) {
            var bits = next() >>> 1;
            var result = bits % bound;
            if (bits - result + (bound - 1) >= 0) {
                return (int) result;
            }
        }
    }

    <T> List<T> shuffled(List<T> list) {
        var result = new ArrayList<>(list);
        for (var last = result.size() - 1; last > 0; last--) {
            Collections.swap(result, last, below(last + 1));
        }
        return List.copyOf(result);
    }

    private static long mix(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** FNV-1a, 64 bits. */
    private static long fingerprint(String text) {
        var hash = FNV_OFFSET;
        for (var each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
