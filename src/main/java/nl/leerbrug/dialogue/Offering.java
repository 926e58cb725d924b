package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Offer.Choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Draws what is on offer: six lines, good and poor ones mixed, in an order that tells nothing. */
final class Offering {

    private final Scenario scenario;
    private final DialogueState state;
    private final Circumstances circumstances;
    private final Chance chance;
    /** The same until the client was answered: noting a level or keeping silent does not shuffle the lines. */
    private final String step;

    Offering(Scenario scenario, DialogueState state) {
        this.scenario = scenario;
        this.state = state;
        this.circumstances = Circumstances.of(scenario, state);
        this.chance = new Chance(state.seed());
        this.step = "/" + state.course().steps() + "/";
    }

    /** A line that could be on offer, with what the choice depends on. */
    private record Candidate(Reading reading, boolean fits, Quality quality, boolean specific, long order) {

        private static final Comparator<Candidate> ORDER = (one, other) -> one.specific() == other.specific()
                ? Long.compare(one.order(), other.order())
                : Boolean.compare(other.specific(), one.specific());

        Utterance line() {
            return reading.line();
        }
    }

    Offer offer() {
        if (state.isOver()) {
            return Offer.NOTHING;
        }
        return new Offer(
                choices(),
                topics(),
                phases(),
                forms(),
                placements(),
                recordable(),
                List.copyOf(state.memory().heard()),
                canPause());
    }

    /** Lines that were not said and belong here; used by checks that want to know how rich a place is. */
    static List<Utterance> eligible(Scenario scenario, DialogueState state) {
        return scenario.utterancesAt(state.spot()).stream()
                .filter(line -> new Reading(scenario, state, line).isEligible())
                .toList();
    }

    List<Choice> choices() {
        var size = scenario.method().offer();
        var readings = readings();
        var fresh = candidates(readings, false);
        var chosen = new ArrayList<Candidate>();
        always(fresh, chosen);
        fill(fresh, chosen, Quality.GOOD, size.good());
        fill(fresh, chosen, Quality.POOR, size.poor());
        fill(fresh, chosen, size.size());
        if (chosen.size() < size.size()) {
            // Better to be able to repeat oneself than to have too little to choose from.
            fill(candidates(readings, true), chosen, size.size());
        }
        var shuffled = "order" + step;
        return chosen.stream()
                .sorted(Comparator.comparingLong(candidate -> bits(shuffled, candidate.line())))
                .map(candidate ->
                        new Choice(candidate.line().id(), candidate.reading().text()))
                .toList();
    }

    /** Whether this line is among the choices, without drawing them when it need not be. */
    boolean isOnOffer(Utterance line) {
        return new Reading(scenario, state, line).isEligible()
                || choices().stream().anyMatch(choice -> choice.utterance().equals(line.id()));
    }

    private List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        for (var line : scenario.utterancesAt(state.spot())) {
            if (circumstances.hold(line.when())) {
                readings.add(new Reading(scenario, state, line));
            }
        }
        return readings;
    }

    private List<Candidate> candidates(List<Reading> readings, boolean said) {
        var drawn = "offer" + step;
        var candidates = new ArrayList<Candidate>();
        for (var reading : readings) {
            if (reading.isSaid() == said) {
                var line = reading.line();
                var fits = reading.fits();
                candidates.add(new Candidate(
                        reading, fits, reading.quality(fits), line.scope().isSpecific(), bits(drawn, line)));
            }
        }
        candidates.sort(Candidate.ORDER);
        return candidates;
    }

    /** One each of what must not be out of reach: the sign of crisis, the milestone, the fact. */
    private void always(List<Candidate> fresh, List<Candidate> chosen) {
        var missing = missingMilestones();
        first(
                fresh,
                chosen,
                candidate -> state.memory().isWaiting(candidate.line().takes()));
        first(
                fresh,
                chosen,
                candidate ->
                        candidate.fits() && candidate.line().does().stream().anyMatch(missing::contains));
        first(fresh, chosen, candidate -> candidate.reading().canBring());
    }

    private static void first(List<Candidate> fresh, List<Candidate> chosen, Predicate<Candidate> wish) {
        for (var candidate : fresh) {
            if (candidate.quality() == Quality.GOOD && wish.test(candidate)) {
                add(candidate, chosen);
                return;
            }
        }
    }

    /** By identity: to compare two candidates by what they are would read the whole conversation. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean add(Candidate candidate, List<Candidate> chosen) {
        for (var one : chosen) {
            if (one == candidate) {
                return false;
            }
        }
        return chosen.add(candidate);
    }

    private Set<MilestoneId> missingMilestones() {
        return scenario.method()
                .phase(state.spot().phase())
                .map(phase -> phase.done().references().stream()
                        .filter(has -> has.relation() == Condition.Relation.DID)
                        .map(has -> new MilestoneId(has.id()))
                        .filter(milestone -> !state.course().milestones().contains(milestone))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static void fill(List<Candidate> from, List<Candidate> chosen, Quality quality, int upTo) {
        var count = 0;
        for (var one : chosen) {
            count += one.quality() == quality ? 1 : 0;
        }
        for (var candidate : from) {
            if (count >= upTo) {
                return;
            }
            if (candidate.quality() == quality && add(candidate, chosen)) {
                count++;
            }
        }
    }

    private static void fill(List<Candidate> from, List<Candidate> chosen, int upTo) {
        for (var candidate : from) {
            if (chosen.size() >= upTo) {
                return;
            }
            add(candidate, chosen);
        }
    }

    private long bits(String purpose, Utterance line) {
        return chance.bits(purpose, line.id().value());
    }

    List<SubPillarId> topics() {
        return scenario.topics().stream().map(Topic::id).filter(this::canOpen).toList();
    }

    boolean canOpen(SubPillarId topic) {
        return !topic.equals(state.spot().topic())
                && scenario.method()
                        .phaseBy(Phase.By.TOPIC)
                        .filter(phase -> circumstances.hold(phase.enter()))
                        .isPresent();
    }

    List<PhaseId> phases() {
        return scenario.method().phases().stream()
                .filter(this::canEnter)
                .map(Phase::id)
                .toList();
    }

    boolean canEnter(Phase phase) {
        return phase.by() == Phase.By.MOVING_ON
                && !phase.id().equals(state.spot().phase())
                && circumstances.hold(phase.enter());
    }

    Set<BridgeForm> forms() {
        var forms = EnumSet.noneOf(BridgeForm.class);
        for (var form : BridgeForm.values()) {
            if (canShow(form)) {
                forms.add(form);
            }
        }
        return forms;
    }

    boolean canShow(BridgeForm form) {
        return !state.course().shown().contains(form)
                && scenario.method()
                        .phaseBy(Phase.By.BRIDGE)
                        .filter(phase -> circumstances.hold(phase.enter()))
                        .isPresent();
    }

    List<SubPillarId> placements() {
        return state.course().opened().stream().filter(this::canAsk).toList();
    }

    /** Again only when the client would now place himself elsewhere. */
    boolean canAsk(SubPillarId topic) {
        return state.course().opened().contains(topic)
                && !OtherMoves.placeNow(scenario, state, topic)
                        .placement()
                        .equals(state.sheet().client().get(topic));
    }

    boolean canPause() {
        return scenario.method().rule(MoveKind.BREAK).possible();
    }

    List<SubPillarId> recordable() {
        return state.course().opened();
    }
}
