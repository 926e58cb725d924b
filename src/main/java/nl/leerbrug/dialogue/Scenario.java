package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Bridge;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.FragmentId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One conversation with one client, as authored: everything that the engine needs, and nothing that changes. Ids are
 * checked when it is read; what is missing here is a defect.
 */
public final class Scenario {

    private final ScenarioId id;
    private final Client client;
    private final Gauges start;
    private final int limit;
    private final Reply opening;
    private final ClientAnswers answers;
    private final @Nullable ClientChoices choices;
    private final Bridge bridge;
    private final Method method;
    private final SequencedMap<SubPillarId, Topic> topics;
    private final SequencedMap<PhaseId, PhaseScript> phaseScripts;
    private final SequencedMap<FactId, Fact> facts;
    private final SequencedMap<SignalId, Signal> signals;
    private final SequencedMap<IncidentId, Incident> incidents;
    private final SequencedMap<ShortRunId, ShortRun> shortRuns;
    private final SequencedMap<UtteranceId, Utterance> utterances;
    private final Map<Spot, List<Utterance>> bySpot;
    private final @Nullable GoalScript goal;
    private final Set<FragmentId> givenByReplies;

    public Scenario(Parts parts) {
        this.id = parts.id();
        this.client = parts.client();
        this.start = parts.start();
        this.limit = parts.limit();
        this.opening = parts.opening();
        this.answers = parts.answers();
        this.choices = parts.choices();
        this.bridge = parts.bridge();
        this.method = parts.method();
        this.topics = byId(parts.topics(), Topic::id);
        this.phaseScripts = byId(parts.phaseScripts(), PhaseScript::phase);
        this.facts = byId(parts.facts(), Fact::id);
        this.signals = byId(parts.signals(), Signal::id);
        this.incidents = byId(parts.incidents(), Incident::id);
        this.shortRuns = byId(parts.shortRuns(), ShortRun::id);
        this.utterances = byId(parts.utterances(), Utterance::id);
        this.bySpot = bySpot();
        this.goal = parts.goal();
        this.givenByReplies = goal == null
                ? Set.of()
                : Replies.of(this)
                        .flatMap(reply -> reply.contribution().gives().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param limit minutes that the client has
     * @param choices absent in a conversation without the Bridge
     * @param goal absent: it is no goal conversation
     */
    public record Parts(
            ScenarioId id,
            Client client,
            Gauges start,
            int limit,
            Reply opening,
            ClientAnswers answers,
            @Nullable ClientChoices choices,
            Bridge bridge,
            Method method,
            List<Topic> topics,
            List<PhaseScript> phaseScripts,
            List<Fact> facts,
            List<Signal> signals,
            List<Incident> incidents,
            List<ShortRun> shortRuns,
            List<Utterance> utterances,
            @Nullable GoalScript goal) {}

    public ScenarioId id() {
        return id;
    }

    public Client client() {
        return client;
    }

    public Gauges start() {
        return start;
    }

    public int limit() {
        return limit;
    }

    public Reply opening() {
        return opening;
    }

    public ClientAnswers answers() {
        return answers;
    }

    /** Absent where the client is asked for no sub-pillar. */
    public Optional<ClientChoices> choices() {
        return Optional.ofNullable(choices);
    }

    public Bridge bridge() {
        return bridge;
    }

    public Method method() {
        return method;
    }

    /** What makes it a goal conversation; empty for the other kinds. */
    public Optional<GoalScript> goal() {
        return Optional.ofNullable(goal);
    }

    /** @throws IllegalArgumentException when it is no goal conversation */
    public GoalScript requireGoal() {
        return require(goal, "goal");
    }

    /** Whether these words are only there once a reply gave them, as far as no fact brings them. */
    boolean isGivenByReply(FragmentId fragment) {
        return givenByReplies.contains(fragment);
    }

    /** Whether a fact belongs to an earlier conversation. */
    boolean isEarlier(FactId fact) {
        return goal != null && goal.earlier().contains(fact);
    }

    /** Whether the Bridge is on the table in this conversation. */
    public boolean hasBridge() {
        return method.phaseBy(Phase.By.BRIDGE).isPresent();
    }

    public Collection<Topic> topics() {
        return topics.values();
    }

    public Optional<Topic> topic(SubPillarId topic) {
        return Optional.ofNullable(topics.get(topic));
    }

    public Responses responses(Spot spot) {
        if (spot.topic() != null && topics.get(spot.topic()) instanceof Topic topic) {
            return topic.responses();
        }
        return phaseScript(spot.phase()).map(PhaseScript::responses).orElse(Responses.NONE);
    }

    public Collection<PhaseScript> phaseScripts() {
        return phaseScripts.values();
    }

    public Optional<PhaseScript> phaseScript(PhaseId phase) {
        return Optional.ofNullable(phaseScripts.get(phase));
    }

    public Collection<Fact> facts() {
        return facts.values();
    }

    public Fact fact(FactId fact) {
        return require(facts.get(fact), fact);
    }

    public Collection<Signal> signals() {
        return signals.values();
    }

    public Signal signal(SignalId signal) {
        return require(signals.get(signal), signal);
    }

    public Collection<Incident> incidents() {
        return incidents.values();
    }

    public Optional<Incident> incident(IncidentId incident) {
        return Optional.ofNullable(incidents.get(incident));
    }

    public Collection<ShortRun> shortRuns() {
        return shortRuns.values();
    }

    public Optional<ShortRun> shortRun(ShortRunId run) {
        return Optional.ofNullable(shortRuns.get(run));
    }

    public Collection<Utterance> utterances() {
        return utterances.values();
    }

    public Optional<Utterance> utterance(UtteranceId utterance) {
        return Optional.ofNullable(utterances.get(utterance));
    }

    /** Lines that can be said in this place, whatever else they depend on; in the order of the files. */
    List<Utterance> utterancesAt(Spot spot) {
        var known = bySpot.get(spot);
        return known == null ? covering(spot) : known;
    }

    /** Every turn asks for the lines of its place, and a client has hundreds. */
    private Map<Spot, List<Utterance>> bySpot() {
        var spots = new LinkedHashMap<Spot, List<Utterance>>();
        for (var phase : method.phases()) {
            var spot = Spot.in(phase.id());
            spots.put(spot, covering(spot));
            if (phase.hasTopics()) {
                topics.keySet().stream()
                        .map(topic -> new Spot(phase.id(), topic))
                        .forEach(there -> spots.put(there, covering(there)));
            }
        }
        return Map.copyOf(spots);
    }

    private List<Utterance> covering(Spot spot) {
        return utterances.values().stream()
                .filter(line -> line.scope().covers(spot))
                .toList();
    }

    /** Where a conversation begins. */
    public Phase firstPhase() {
        return method.phases().getFirst();
    }

    private static <K, V> SequencedMap<K, V> byId(List<V> values, Function<V, K> id) {
        var map = new LinkedHashMap<K, V>();
        for (var value : values) {
            if (map.put(id.apply(value), value) != null) {
                throw new IllegalArgumentException("an id twice: " + id.apply(value));
            }
        }
        return java.util.Collections.unmodifiableSequencedMap(map);
    }

    private static <T> T require(@Nullable T found, Object key) {
        if (found == null) {
            throw new IllegalArgumentException("the scenario has no " + key);
        }
        return found;
    }

    @Override
    public String toString() {
        return "Scenario" + Map.of("id", id);
    }
}
