package nl.leerbrug.dialogue;

import java.nio.charset.StandardCharsets;

/**
 * The only source of variety: the same seed and the same purpose give the same outcome, on every machine and in every
 * version of Java. A purpose is a text such as {@code opening/stress}; what is drawn for one purpose does not depend on
 * what was drawn before.
 *
 * <p>The purpose is folded to 64 bits by FNV-1a (Fowler, Noll and Vo; offset basis 0xcbf29ce484222325, prime
 * 0x100000001b3), added to the seed, and mixed by the output function of SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014; constants of Stafford's variant 13).
 */
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final char LAST_OF_ASCII = 0x7f;

    private final long seed;

    public Chance(long seed) {
        this.seed = seed;
    }

    /** 64 bits for this purpose. */
    public long bits(String purpose) {
        return mix(seed * GOLDEN_GAMMA + fold(purpose));
    }

    /** 64 bits for the purpose that these two are when put together; asked for each line at each turn. */
    long bits(String start, String end) {
        return mix(seed * GOLDEN_GAMMA + fold(fold(FNV_OFFSET, start), end));
    }

    /** From 0 up to and excluding {@code bound}; for the small bounds here the bias of the remainder is below 2^-50. */
    public int below(int bound, String purpose) {
        if (bound < 1) {
            throw new IllegalArgumentException("nothing to choose from for " + purpose);
        }
        return (int) Long.remainderUnsigned(bits(purpose), bound);
    }

    private static long fold(String text) {
        return fold(FNV_OFFSET, text);
    }

    private static long fold(long before, String text) {
        var hash = before;
        for (var i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if (each > LAST_OF_ASCII) {
                return foldBytes(before, text);
            }
            hash = (hash ^ each) * FNV_PRIME;
        }
        return hash;
    }

    private static long foldBytes(long before, String text) {
        var hash = before;
        for (var each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long value) {
        var mixed = value + GOLDEN_GAMMA;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
