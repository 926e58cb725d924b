package nl.leerbrug.bridge;

import java.util.OptionalDouble;

/**
 * All that quadratic-weighted kappa needs to know of a set of pairs, in whole numbers: nothing is lost to rounding and
 * "no variance" is an exact zero.
 */
record PairSums(long n, long given, long expert, long givenSquared, long expertSquared, long differencesSquared) {

    static final PairSums NONE = new PairSums(0, 0, 0, 0, 0, 0);

    static PairSums of(int given, int expert) {
        var difference = given - expert;
        return new PairSums(1, given, expert, given * given, expert * expert, difference * difference);
    }

    PairSums plus(PairSums other) {
        return new PairSums(
                n + other.n,
                given + other.given,
                expert + other.expert,
                givenSquared + other.givenSquared,
                expertSquared + other.expertSquared,
                differencesSquared + other.differencesSquared);
    }

    boolean givenIsConstant() {
        return n * givenSquared == given * given;
    }

    boolean expertIsConstant() {
        return n * expertSquared == expert * expert;
    }

    /** Empty when every level on both sides is the same one. */
    OptionalDouble kappa() {
        var byChance = n * (givenSquared + expertSquared) - 2 * given * expert;
        return byChance == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (double) (n * differencesSquared) / byChance);
    }
}
