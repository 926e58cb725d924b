package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.Bridge;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.Client;
import nl.leerbrug.dialogue.ClientAnswers;
import nl.leerbrug.dialogue.ClientChoices;
import nl.leerbrug.dialogue.ClientPlace;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.ExpertLevel;
import nl.leerbrug.dialogue.Fact;
import nl.leerbrug.dialogue.Gauges;
import nl.leerbrug.dialogue.Incident;
import nl.leerbrug.dialogue.IncidentId;
import nl.leerbrug.dialogue.Method;
import nl.leerbrug.dialogue.Phase;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.PhaseScript;
import nl.leerbrug.dialogue.PlanSoFar;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.ScenarioId;
import nl.leerbrug.dialogue.Scope;
import nl.leerbrug.dialogue.ShortRun;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.dialogue.Signal;
import nl.leerbrug.dialogue.SignalId;
import nl.leerbrug.dialogue.Topic;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.Utterance;
import nl.leerbrug.dialogue.Voice;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.goalplan.PlanCatalogue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a client together from the files of its folder, the method and the Bridge. */
final class CaseReader {

    private final CaseFiles files;
    private final Mapping root;
    private final MethodReader methods;
    private final UtteranceReader utterances;

    CaseReader(CaseFiles files) {
        this.files = files;
        this.root = files.client().root();
        this.methods = new MethodReader(files.method());
        this.utterances = new UtteranceReader(methods.unheard());
    }

    /** Kinds of conversation that can be had: named by the case, and known to the method. {@link GoalReader} reads goals. */
    Map<ConversationKind, Scenario> scenarios() {
        var scenarios = new EnumMap<ConversationKind, Scenario>(ConversationKind.class);
        for (var kind : conversations()) {
            if (kind != ConversationKind.GOAL && methods.hasPhases(kind)) {
                scenarios.put(kind, scenario(kind));
            }
        }
        return scenarios;
    }

    List<Transcript> transcripts() {
        return files.transcripts().stream()
                .map(file -> TranscriptReader.read(file.root(), this::catalogue))
                .toList();
    }

    /** Read only where a transcript plans: a mistake in it is told elsewhere. */
    private Optional<PlanCatalogue> catalogue() {
        return files.plan().map(file -> new PlanReader(file.root()).read().catalogue());
    }

    private List<ConversationKind> conversations() {
        var named = Nodes.ids(root, "conversations", name -> Nodes.constant(ConversationKind.class, name));
        return named.isEmpty() ? List.of(ConversationKind.BRIDGE) : named;
    }

    private Scenario scenario(ConversationKind kind) {
        var method = methods.read(kind);
        var phaseFiles = phaseFiles(kind, method);
        var hasTopics = method.phaseBy(Phase.By.TOPIC).isPresent();
        var topicFiles = hasTopics ? files.topics() : List.<ContentFile>of();
        var facts = new ArrayList<>(facts(phaseFiles));
        var lines = new ArrayList<>(lines(phaseFiles, method));
        if (hasTopics) {
            facts.addAll(topicFacts());
            topicFiles.forEach(file -> lines.addAll(utterances.read(file.root(), new Scope.InTopic(topicOf(file)))));
        }
        var bridge = bridge();
        return new Scenario(new Scenario.Parts(
                new ScenarioId(new CaseId(Nodes.require(root, "id")), kind),
                client(),
                start(root),
                Nodes.number(root, "limit", 0),
                Nodes.reply(root.mapping("opening").orElseThrow(), "opening"),
                answers(root),
                choices().orElse(null),
                bridge,
                method,
                topics(bridge, topicFiles),
                scripts(phaseFiles),
                facts,
                signals(root),
                incidents(root),
                root.mappings("shortRuns").stream()
                        .map(node -> shortRun(node, PlanSoFar.NOTHING))
                        .filter(run -> method.phase(run.phase()).isPresent())
                        .toList(),
                lines,
                null));
    }

    Method method(ConversationKind kind) {
        return methods.read(kind);
    }

    Bridge bridge() {
        return BridgeReader.read(files.bridge().root());
    }

    /** Of phases. */
    List<Fact> facts(List<ContentFile> phaseFiles) {
        return phaseFiles.stream()
                .flatMap(file -> facts(file.root(), null, isAny(file) ? null : phaseOf(file)).stream())
                .toList();
    }

    List<Fact> topicFacts() {
        return files.topics().stream()
                .flatMap(file -> facts(file.root(), topicOf(file), null).stream())
                .toList();
    }

    /** Of phases. */
    List<Utterance> lines(List<ContentFile> phaseFiles, Method method) {
        return phaseFiles.stream()
                .flatMap(file -> utterances.read(file.root(), scope(file, method)).stream())
                .toList();
    }

    List<PhaseScript> scripts(List<ContentFile> phaseFiles) {
        return phaseFiles.stream()
                .filter(file -> !isAny(file))
                .map(CaseReader::script)
                .toList();
    }

    static List<Signal> signals(Mapping root) {
        return root.mappings("signals").stream().map(CaseReader::signal).toList();
    }

    static List<Incident> incidents(Mapping root) {
        return root.mappings("incidents").stream().map(CaseReader::incident).toList();
    }

    List<ContentFile> phaseFiles(ConversationKind kind, Method method) {
        return files.phases().stream()
                .filter(file -> isAny(file)
                        ? kind == conversationOf(file)
                        : method.phase(phaseOf(file)).isPresent())
                .toList();
    }

    private static ConversationKind conversationOf(ContentFile file) {
        return Nodes.constant(
                ConversationKind.class, file.root().text("conversation").orElse("bridge"));
    }

    private static boolean isAny(ContentFile file) {
        return file.root().text("phase").filter(CaseFiles.ANY::equals).isPresent();
    }

    private static PhaseId phaseOf(ContentFile file) {
        return new PhaseId(Nodes.require(file.root(), "phase"));
    }

    private static SubPillarId topicOf(ContentFile file) {
        return new SubPillarId(Nodes.require(file.root(), "topic"));
    }

    private static Scope scope(ContentFile file, Method method) {
        return isAny(file)
                ? new Scope.Anywhere()
                : new Scope.InPhase(
                        phaseOf(file),
                        method.phase(phaseOf(file)).filter(Phase::hasTopics).isPresent());
    }

    Client client() {
        var persona = root.mapping("persona").orElseThrow();
        return new Client(
                Nodes.require(persona, "name"),
                Nodes.require(persona, "language").equals("A2"),
                persona.flag("pictures", false),
                persona.text("address").filter("u"::equals).isPresent(),
                persona.mappings("voices").stream()
                        .map(voice -> new Voice(new VoiceId(Nodes.require(voice, "id")), Nodes.require(voice, "name")))
                        .toList());
    }

    static Gauges start(Mapping root) {
        var start = root.mapping("start").orElseThrow();
        return new Gauges(
                Nodes.number(start, "stress", 0), Nodes.number(start, "trust", 0), Nodes.number(start, "ownership", 0));
    }

    static ClientAnswers answers(Mapping root) {
        var node = root.mapping("answers").orElseThrow();
        return new ClientAnswers(
                Nodes.replies(node, "silence", "answers/silence"),
                Nodes.replies(node, "break", "answers/break"),
                Nodes.replies(node, "bridge", "answers/bridge"),
                Nodes.replies(node, "summary", "answers/summary"),
                Nodes.replies(node, "close", "answers/close"),
                Nodes.replies(node, "left", "answers/left"),
                Nodes.replies(node, "timeUp", "answers/timeUp"));
    }

    private Optional<ClientChoices> choices() {
        return root.mapping("choices")
                .map(node -> new ClientChoices(
                        new SubPillarId(Nodes.require(node, "first")),
                        new SubPillarId(Nodes.require(node, "priority"))));
    }

    /** In the order of the Bridge. */
    private static List<Topic> topics(Bridge bridge, List<ContentFile> topicFiles) {
        var byId = topicFiles.stream().collect(Collectors.toMap(CaseReader::topicOf, ContentFile::root));
        return bridge.subPillars().stream()
                .map(SubPillar::id)
                .flatMap(id -> Optional.ofNullable(byId.get(id)).map(node -> topic(id, node)).stream())
                .toList();
    }

    private static Topic topic(SubPillarId id, Mapping node) {
        return new Topic(
                id,
                level(node.mapping("level").orElseThrow()),
                Nodes.replies(node, "opening", id + "/opening"),
                node.mappings("places").stream()
                        .map(place -> new ClientPlace(
                                Nodes.condition(place, "when"),
                                Nodes.placement(place, "level"),
                                Nodes.require(place, "text"),
                                Nodes.mood(place),
                                Nodes.voice(place)))
                        .toList(),
                Nodes.responses(node, id.value()));
    }

    private static ExpertLevel level(Mapping node) {
        var understandable = node.mapping("understandable");
        return new ExpertLevel(
                Nodes.placement(node, "expert"),
                Nodes.require(node, "why"),
                Nodes.ids(node, "facts", FactId::new),
                understandable.stream()
                        .flatMap(one -> one.scalars("levels").stream())
                        .map(Scalar::text)
                        .map(level -> Level.of(Integer.parseInt(level)))
                        .collect(Collectors.toSet()),
                understandable
                        .flatMap(one -> one.text("until"))
                        .map(FactId::new)
                        .orElse(null));
    }

    private static List<Fact> facts(Mapping node, @Nullable SubPillarId topic, @Nullable PhaseId phase) {
        return node.mappings("facts").stream()
                .map(fact -> {
                    var strength = fact.flag("strength", false);
                    return new Fact(
                            new FactId(Nodes.require(fact, "id")),
                            topic,
                            phase,
                            Nodes.require(fact, "text"),
                            Nodes.require(fact, "retell"),
                            Nodes.number(fact, "trust", 0),
                            fact.flag("decides", topic != null && !strength),
                            strength);
                })
                .toList();
    }

    private static PhaseScript script(ContentFile file) {
        var phase = phaseOf(file);
        return new PhaseScript(
                phase,
                Nodes.replies(file.root(), "opening", phase + "/opening"),
                Nodes.responses(file.root(), phase.value()));
    }

    private static Signal signal(Mapping node) {
        return new Signal(
                new SignalId(Nodes.require(node, "id")), Nodes.require(node, "label"), Nodes.require(node, "why"));
    }

    private static Incident incident(Mapping node) {
        var turns = Nodes.ids(node, "turns", Integer::valueOf);
        return new Incident(
                new IncidentId(Nodes.require(node, "id")),
                turns.getFirst(),
                turns.getLast(),
                Nodes.require(node, "text"),
                Nodes.mood(node),
                Nodes.effect(node),
                Nodes.number(node, "minutes", 0),
                Nodes.voice(node));
    }

    static ShortRun shortRun(Mapping node, PlanSoFar planned) {
        return new ShortRun(
                new ShortRunId(Nodes.require(node, "id")),
                Nodes.require(node, "title"),
                new PracticeId(Nodes.require(node, "skill")),
                new PhaseId(Nodes.require(node, "phase")),
                node.text("topic").map(SubPillarId::new).orElse(null),
                Nodes.ids(node, "heard", FactId::new),
                Nodes.number(node, "trust", -1),
                Nodes.number(node, "stress", 2),
                Nodes.number(node, "turns", 15),
                Nodes.require(node, "opening"),
                planned);
    }
}
