package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an expert goes through a conversation, all but the lines he says: the order of phases and topics, how long he stays
 * (as in his transcript), when he asks the client to place himself, what he records, when he pauses and summarises.
 * Players with other habits of speech have the same conduct, so that what tells them apart is what they say.
 *
 * <p>It looks at what a learner sees: the offer, the state, the facts heard. His judgement of a level is right when he
 * heard one of the facts that decide it; otherwise he notes what the client says himself.
 */
final class Conduct {

    private static final int HIGH_STRESS = 8;
    private static final int FACTS_IN_SUMMARY = 4;

    /** An expert who still misses something stays so many turns longer than his transcript. */
    private static final int PATIENCE = 4;

    private final Scenario scenario;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<SubPillarId> order = new LinkedHashSet<>();

    private final int longer;
    private final PlanConduct plans;

    Conduct(Scenario scenario, Transcript transcript) {
        this(scenario, transcript, 0);
    }

    /** @param longer how many turns he stays in each place beyond those of the transcript */
    Conduct(Scenario scenario, Transcript transcript, int longer) {
        this.scenario = scenario;
        this.longer = longer;
        this.plans = new PlanConduct(scenario);
        var place = scenario.firstPhase().id().value();
        for (var step : transcript.steps()) {
            switch (step.move()) {
                case Move.OpenTopic open -> {
                    place = open.topic().value();
                    order.add(open.topic());
                }
                case Move.MoveOn on -> place = on.phase().value();
                case Move.ShowBridge ignored ->
                    place = scenario.method()
                            .phaseBy(Phase.By.BRIDGE)
                            .map(phase -> phase.id().value())
                            .orElse(place);
                case Move.Say ignored -> turns.merge(place, 1, Integer::sum);
                case Move.KeepSilent ignored -> {}
                case Move.AskPlacement ignored -> {}
                case Move.RecordLevel ignored -> {}
                case Move.Summarise ignored -> {}
                case Move.EditPlan(var edit) -> plans.learn(place, edit);
                case Move.TakeBreak ignored -> {}
                case Move.Close ignored -> {}
            }
        }
        scenario.topics().forEach(topic -> order.add(topic.id()));
    }

    Move next(DialogueState state, Offer offer, Habit habit) {
        return record(state)
                .or(() -> calm(state))
                .or(() -> speak(state, offer, habit))
                .or(() -> plans.next(state))
                .or(() -> linger(state, offer, habit))
                .or(() -> summarise(state))
                .or(() -> place(state, offer))
                .or(() -> goOn(state, offer))
                .orElseGet(Move.Close::new);
    }

    /** His own view, as soon as the client has given his. */
    private Optional<Move> record(DialogueState state) {
        return state.course().opened().stream()
                .filter(topic -> state.sheet().client().containsKey(topic)
                        && !state.sheet().own().containsKey(topic))
                .findFirst()
                .map(topic -> new Move.RecordLevel(topic, judged(state, topic)));
    }

    private Placement judged(DialogueState state, SubPillarId id) {
        var topic = scenario.topic(id).orElseThrow();
        var heard = state.memory().heard();
        var decided = topic.level().facts().stream().anyMatch(heard::contains);
        var client = state.sheet().client().getOrDefault(id, Placement.at(Level.THREE));
        var judgement = decided ? topic.level().placement() : client;
        if (!(judgement instanceof Placement.At at)) {
            return judgement;
        }
        var evidence = new HashSet<FactId>();
        heard.stream().filter(fact -> id.equals(scenario.fact(fact).topic())).forEach(evidence::add);
        return new Placement.At(at.level(), Confidence.FAIRLY_SURE, evidence);
    }

    /** Once in a place, when the tension is high. */
    private Optional<Move> calm(DialogueState state) {
        var had = state.gains().had().contains(new Gain(MoveKind.SILENCE.name(), Gauge.STRESS, state.spot()));
        return state.gauges().stress() >= HIGH_STRESS && !had && !state.memory().isCrisis()
                ? Optional.of(new Move.KeepSilent())
                : Optional.empty();
    }

    private Optional<Move> speak(DialogueState state, Offer offer, Habit habit) {
        var here = state.course().turnsHere();
        var wanted = turns.getOrDefault(nameOf(state.spot()), 0) + longer;
        return here < wanted ? habit.pick(scenario, state, offer.choices()).map(Move.Say::new) : Optional.empty();
    }

    /** As long as something is missing here. */
    private Optional<Move> linger(DialogueState state, Offer offer, Habit habit) {
        var here = state.course().turnsHere();
        var wanted = turns.getOrDefault(nameOf(state.spot()), 0) + longer;
        var unfinished = state.memory().isCrisis() || (!hasTopic(state) && !isDone(state));
        if (!unfinished || here >= wanted + PATIENCE) {
            return Optional.empty();
        }
        return habit.pick(scenario, state, offer.choices()).map(Move.Say::new);
    }

    private boolean hasTopic(DialogueState state) {
        return state.spot().topic() != null;
    }

    private boolean isDone(DialogueState state) {
        return scenario.method()
                .phase(state.spot().phase())
                .filter(phase -> Dialogue.isDone(scenario, state, phase))
                .isPresent();
    }

    /** In the last phase, before he closes. */
    private Optional<Move> summarise(DialogueState state) {
        var last = scenario.method().phases().getLast().id();
        if (!state.spot().phase().equals(last) || !state.memory().summarised().isEmpty()) {
            return Optional.empty();
        }
        var facts = new ArrayList<FactId>();
        state.memory().heard().stream()
                .sorted(java.util.Comparator.comparing(
                        fact -> !scenario.fact(fact).decides()))
                .limit(FACTS_IN_SUMMARY)
                .forEach(facts::add);
        return facts.size() < 2 ? Optional.empty() : Optional.of(new Move.Summarise(facts));
    }

    private Optional<Move> place(DialogueState state, Offer offer) {
        var here = state.spot().topic();
        return here != null
                        && !state.sheet().client().containsKey(here)
                        && offer.placements().contains(here)
                ? Optional.of(new Move.AskPlacement(here))
                : Optional.empty();
    }

    private Optional<Move> goOn(DialogueState state, Offer offer) {
        if (scenario.method()
                .phase(state.spot().phase())
                .filter(Phase::hasTopics)
                .isPresent()) {
            var next = nextTopic(state, offer);
            if (next.isPresent()) {
                return next;
            }
        }
        var phases = scenario.method().phases();
        var at = phases.stream().map(Phase::id).toList().indexOf(state.spot().phase());
        for (var phase : phases.subList(at + 1, phases.size())) {
            var move = enter(phase, state, offer);
            if (move.isPresent()) {
                return move;
            }
        }
        return Optional.empty();
    }

    private Optional<Move> enter(Phase phase, DialogueState state, Offer offer) {
        return switch (phase.by()) {
            case MOVING_ON ->
                offer.phases().contains(phase.id()) ? Optional.of(new Move.MoveOn(phase.id())) : Optional.empty();
            case BRIDGE -> {
                var form = scenario.client().pictures() ? BridgeForm.PICTURES : BridgeForm.TEXT;
                yield offer.forms().contains(form) ? Optional.of(new Move.ShowBridge(form)) : Optional.empty();
            }
            case TOPIC -> nextTopic(state, offer);
        };
    }

    /** What the client chose, then the order of the transcript. */
    private Optional<Move> nextTopic(DialogueState state, Offer offer) {
        var wishes = new LinkedHashSet<SubPillarId>();
        if (state.course().opened().isEmpty()
                && state.course().choices().get(Speaking.FIRST_CHOICE) instanceof SubPillarId chosen) {
            wishes.add(chosen);
        }
        wishes.addAll(order);
        return wishes.stream()
                .filter(topic -> !state.course().opened().contains(topic))
                .filter(offer.topics()::contains)
                .findFirst()
                .map(Move.OpenTopic::new);
    }

    private static String nameOf(Spot spot) {
        return spot.topic() == null ? spot.phase().value() : spot.topic().value();
    }

    List<SubPillarId> order() {
        return List.copyOf(order);
    }
}
