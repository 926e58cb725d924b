package nl.leerbrug.bridge;

import nl.leerbrug.bridge.Undefined.TooFew;
import nl.leerbrug.bridge.Undefined.Unit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sorts what was scored into pairs of levels that count, and hands those to the measures. */
final class AgreementCalculation {

    private final Bridge bridge;
    private final long seed;
    private final Set<RaterId> raters = new HashSet<>();

    /** Sorted by what was rated, so that a seed draws the same samples whatever the order of the scorings. */
    private final SortedMap<Target, SortedMap<RaterId, Pair>> pairs = new TreeMap<>();

    private int neutral;
    private int notApplicable;
    private int open;

    AgreementCalculation(Bridge bridge, List<Scoring> scorings, long seed) {
        this.bridge = bridge;
        this.seed = seed;
        var seen = new HashSet<Map.Entry<RaterId, ClientId>>();
        for (var scoring : scorings) {
            if (!seen.add(Map.entry(scoring.rater(), scoring.client()))) {
                throw new IllegalArgumentException(
                        "rater %s scored client %s twice".formatted(scoring.rater(), scoring.client()));
            }
            bridge.requireFitting(scoring.given());
            bridge.requireFitting(scoring.expert());
            raters.add(scoring.rater());
            bridge.subPillars().forEach(sub -> sort(scoring, sub.id()));
        }
    }

    private void sort(Scoring scoring, SubPillarId sub) {
        var given = scoring.given().placements().get(sub);
        var expert = scoring.expert().placements().get(sub);
        if (given == null || expert == null) {
            open++;
        } else if (given instanceof Placement.At own && expert instanceof Placement.At reference) {
            if (scoring.isNeutral(sub, own.level())) {
                neutral++;
            } else {
                pairs.computeIfAbsent(new Target(scoring.client(), sub), _ -> new TreeMap<>())
                        .put(scoring.rater(), new Pair(own.level(), reference.level()));
            }
        } else {
            notApplicable++;
        }
    }

    Agreement.Measured measured() {
        var all = pairs.values().stream()
                .flatMap(rated -> rated.values().stream())
                .toList();
        var exact = count(all, 0);
        var withinOne = count(all, 1);
        return new Agreement.Measured(
                clients(pairs.keySet()),
                raters.size(),
                new Tally(all.size(), exact, withinOne, neutral, notApplicable, open),
                WilsonInterval.share(exact, all.size()),
                WilsonInterval.share(withinOne, all.size()),
                biasByPillar(),
                kappa(all),
                icc());
    }

    private static int count(List<Pair> pairs, int mostSteps) {
        return Math.toIntExact(pairs.stream()
                .filter(pair -> Math.abs(pair.difference()) <= mostSteps)
                .count());
    }

    private Map<PillarId, Measure> biasByPillar() {
        var bias = new LinkedHashMap<PillarId, Measure>();
        for (var pillar : bridge.pillars()) {
            var own = pillar.subPillars().stream().map(SubPillar::id).collect(Collectors.toSet());
            var differences = pairs.entrySet().stream()
                    .filter(rated -> own.contains(rated.getKey().subPillar()))
                    .flatMap(rated -> rated.getValue().values().stream())
                    .mapToInt(Pair::difference)
                    .toArray();
            bias.put(pillar.id(), MeanDifference.of(differences));
        }
        return bias;
    }

    private Measure kappa(List<Pair> all) {
        var clients = clients(pairs.keySet());
        if (clients < Agreement.FEWEST_CLIENTS) {
            return new Measure.Unknown(all.size(), new TooFew(Unit.CLIENTS, clients, Agreement.FEWEST_CLIENTS));
        }
        var sums = pairs.values().stream()
                .map(rated -> rated.values().stream().map(Pair::sums).reduce(PairSums.NONE, PairSums::plus))
                .toList();
        return WeightedKappa.of(sums, seed);
    }

    /** Over what every rater placed; a hole in the table would need a model that nobody here could check. */
    private Measure icc() {
        var complete = pairs.entrySet().stream()
                .filter(rated -> rated.getValue().size() == raters.size())
                .toList();
        var n = complete.size();
        if (raters.size() < IntraclassCorrelation.FEWEST_RATERS) {
            var tooFew = new TooFew(Unit.RATERS, raters.size(), IntraclassCorrelation.FEWEST_RATERS);
            return new Measure.Unknown(n, tooFew);
        }
        var clients = clients(complete.stream().map(Map.Entry::getKey).toList());
        if (clients < Agreement.FEWEST_CLIENTS) {
            return new Measure.Unknown(n, new TooFew(Unit.CLIENTS, clients, Agreement.FEWEST_CLIENTS));
        }
        return IntraclassCorrelation.of(complete.stream()
                .map(rated -> rated.getValue().values().stream()
                        .mapToInt(pair -> pair.given().number())
                        .toArray())
                .toArray(int[][]::new));
    }

    private static int clients(Collection<Target> targets) {
        return Math.toIntExact(targets.stream().map(Target::client).distinct().count());
    }

    /** What was rated: one sub-pillar of one client. */
    private record Target(ClientId client, SubPillarId subPillar) implements Comparable<Target> {

        private static final Comparator<Target> ORDER =
                Comparator.comparing(Target::client).thenComparing(Target::subPillar);

        @Override
        public int compareTo(Target other) {
            return ORDER.compare(this, other);
        }
    }

    private record Pair(Level given, Level expert) {

        int difference() {
            return given.minus(expert);
        }

        PairSums sums() {
            return PairSums.of(given.number(), expert.number());
        }
    }
}
