package nl.leerbrug.bridge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far raters agree with the expert and with each other: one definition for a learner, a group and the network.
 *
 * <p>Levels count as 1 to 5. Left out everywhere: "n.v.t.", what is still open, and neutral levels (see {@link Scoring}).
 * Kappa and ICC are given from {@value #FEWEST_CLIENTS} clients on, and only together with the rest.
 *
 * @see "src/docs/architecture/bridge.md, with all formulas and their sources"
 */
public sealed interface Agreement {

    /** Below this a chance-corrected number would say more about chance than about the rater. */
    int FEWEST_CLIENTS = 3;

    /**
     * Measures agreement. The result does not depend on the order of the scorings or on the names of raters.
     *
     * @param scorings at most one for each rater and client; may be empty
     * @param seed starts the bootstrap of kappa's interval; the same seed and scorings give the same interval
     * @throws IllegalArgumentException when a rater has two scorings of one client, or an assessment names what the
     *     Bridge has not
     */
    static Agreement of(Bridge bridge, List<Scoring> scorings, long seed) {
        var others = new TreeSet<BridgeVersion>();
        for (var scoring : scorings) {
            others.add(scoring.given().bridge());
            others.add(scoring.expert().bridge());
        }
        others.remove(bridge.version());
        return others.isEmpty()
                ? new AgreementCalculation(bridge, scorings, seed).measured()
                : new VersionsDiffer(bridge.version(), others);
    }

    /**
     * All measures together.
     *
     * @param clients with at least one compared pair
     * @param raters who scored
     * @param exact share of compared pairs with the expert's level, 0 to 1; interval: Wilson
     * @param withinOne share at most one level away, 0 to 1; interval: Wilson
     * @param bias by pillar in the order of the Bridge: mean of given minus expert level, in levels from -4 (too strict)
     *     to 4 (too optimistic); interval: Student's t
     * @param kappa quadratic-weighted, against the expert: 1 is perfect, 0 is chance, at least -1; interval: bootstrap. Its
     *     n counts pairs
     * @param icc ICC(2,1), absolute agreement among the raters (the expert is not one of them) on what all of them placed:
     *     1 is perfect, 0 and below is none; interval: McGraw and Wong. Its n counts sub-pillars of clients
     */
    record Measured(
            int clients,
            int raters,
            Tally tally,
            Measure exact,
            Measure withinOne,
            Map<PillarId, Measure> bias,
            Measure kappa,
            Measure icc)
            implements Agreement {

        public Measured {
            bias = Collections.unmodifiableMap(new LinkedHashMap<>(bias));
        }
    }

    /** Scores of different versions are never mixed. */
    record VersionsDiffer(BridgeVersion bridge, Set<BridgeVersion> others) implements Agreement {

        public VersionsDiffer {
            SortedSet<BridgeVersion> sorted = new TreeSet<>(others);
            others = Collections.unmodifiableSortedSet(sorted);
        }
    }
}
