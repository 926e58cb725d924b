package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ContentNode.Sequence;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.dialogue.Asks;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Fact;
import nl.leerbrug.dialogue.GoalScript;
import nl.leerbrug.dialogue.PlanReaction;
import nl.leerbrug.dialogue.PlanSoFar;
import nl.leerbrug.dialogue.ReactionRule;
import nl.leerbrug.dialogue.Reply;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.ScenarioId;
import nl.leerbrug.dialogue.ShortRun;
import nl.leerbrug.dialogue.Signal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.PlanExample;
import nl.leerbrug.simulation.GoalConversation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a goal conversation together: its own files, what can be planned, and the facts of the bridge conversation.
 *
 * @see "src/docs/decisions/0105-a-goal-conversation-is-a-scenario.md"
 */
final class GoalReader {

    private static final String KEY = "goal";
    private static final String SIGNALS = "signals";

    private final CaseFiles files;
    private final CaseReader client;

    GoalReader(CaseFiles files) {
        this.files = files;
        this.client = new CaseReader(files);
    }

    /** Empty when nobody wrote one, or when the method of that version knows none. */
    Optional<GoalConversation> read() {
        if (files.goal().isEmpty()
                || files.plan().isEmpty()
                || !PlanMethodReader.isIn(files.method())
                || rules().isEmpty()) {
            return Optional.empty();
        }
        var goal = files.goal().get();
        return Optional.of(new GoalConversation(
                scenario(goal.root(), files.plan().get().root()),
                goal.status() == PublicationStatus.PUBLISHED,
                goal.root().text("setting")));
    }

    /** Whether the method of these files knows the conversation. */
    private Optional<Mapping> rules() {
        return files.method().stream()
                .flatMap(file -> file.root().mapping(KEY).stream())
                .findFirst();
    }

    private Scenario scenario(Mapping root, Mapping plan) {
        var method = client.method(ConversationKind.GOAL);
        var earlier = earlier();
        var phaseFiles = client.phaseFiles(ConversationKind.GOAL, method);
        var facts = new ArrayList<>(earlier);
        facts.addAll(client.facts(phaseFiles));
        return new Scenario(new Scenario.Parts(
                new ScenarioId(new CaseId(Nodes.require(files.client().root(), "id")), ConversationKind.GOAL),
                client.client(),
                CaseReader.start(root),
                Nodes.number(root, "limit", 0),
                Nodes.reply(root.mapping("opening").orElseThrow(), "opening"),
                CaseReader.answers(root),
                null,
                client.bridge(),
                method,
                List.of(),
                client.scripts(phaseFiles),
                facts,
                signals(root, phaseFiles),
                CaseReader.incidents(root),
                shortRuns(root, sound(plan)),
                client.lines(phaseFiles, method),
                script(root, plan, earlier)));
    }

    private static List<ShortRun> shortRuns(Mapping root, GoalActionPlan sound) {
        return root.mappings("shortRuns").stream()
                .map(node -> CaseReader.shortRun(
                        node, PlanSoFar.of(sound, Set.copyOf(Nodes.ids(node, "planned", Function.identity())))))
                .toList();
    }

    /** The author's example of a sound plan; empty as long as a draft has none. */
    private static GoalActionPlan sound(Mapping plan) {
        return new PlanReader(plan)
                .read().examples().stream()
                        .filter(one -> one.role() == PlanExample.Role.STRONG)
                        .findFirst()
                        .map(PlanExample::plan)
                        .orElse(GoalActionPlan.EMPTY);
    }

    /** What may have come out in the bridge conversation. */
    private List<Fact> earlier() {
        var method = client.method(ConversationKind.BRIDGE);
        var facts = new ArrayList<>(client.facts(client.phaseFiles(ConversationKind.BRIDGE, method)));
        facts.addAll(client.topicFacts());
        return facts;
    }

    private GoalScript script(Mapping root, Mapping plan, List<Fact> earlier) {
        var rules = rules().orElseThrow();
        return new GoalScript(
                new PlanReader(plan).read().catalogue(),
                new PlanMethodReader(files.method()).rules(),
                Nodes.condition(rules, "frank"),
                reactionRules(rules),
                replies(root, "reactions", PlanReaction.class, PlanReaction.values()),
                replies(root, "scales", Asks.class, new Asks[] {Asks.CONFIDENCE, Asks.IMPORTANCE}),
                levels(),
                Nodes.ids(root, "standard", FactId::new),
                earlier.stream().map(Fact::id).collect(Collectors.toSet()));
    }

    private static Map<PlanReaction, ReactionRule> reactionRules(Mapping rules) {
        var map = new EnumMap<PlanReaction, ReactionRule>(PlanReaction.class);
        for (var node : rules.mappings("reactions")) {
            var reaction = Nodes.constant(PlanReaction.class, Nodes.require(node, "reaction"));
            map.put(reaction, new ReactionRule(reaction, Nodes.effect(node), Nodes.require(node, "feedback")));
        }
        return map;
    }

    private static <E extends Enum<E>> Map<E, List<Reply>> replies(
            Mapping root, String key, Class<E> type, E[] constants) {
        var map = new EnumMap<E, List<Reply>>(type);
        root.mapping(key).ifPresent(node -> {
            for (var constant : constants) {
                var name = Nodes.nameOf(constant);
                map.put(constant, Nodes.replies(node, name, key + "/" + name));
            }
        });
        return map;
    }

    private Map<SubPillarId, Placement> levels() {
        var levels = new HashMap<SubPillarId, Placement>();
        for (var file : files.topics()) {
            var level = file.root().mapping("level").orElseThrow();
            levels.put(new SubPillarId(Nodes.require(file.root(), "topic")), Nodes.placement(level, "expert"));
        }
        return levels;
    }

    /** Its own, and those of the client that appear here. */
    private List<Signal> signals(Mapping root, List<ContentFile> phaseFiles) {
        Set<String> appearing = new HashSet<>();
        phaseFiles.forEach(file -> named(file.root(), appearing));
        root.mapping("reactions").ifPresent(node -> named(node, appearing));
        var ofClient = CaseReader.signals(files.client().root()).stream()
                .filter(signal -> appearing.contains(signal.id().value()));
        return Stream.concat(ofClient, CaseReader.signals(root).stream()).toList();
    }

    private static void named(ContentNode node, Set<String> found) {
        switch (node) {
            case Mapping mapping -> {
                mapping.scalars(SIGNALS).forEach(id -> found.add(id.text()));
                mapping.entries().values().forEach(entry -> named(entry.value(), found));
            }
            case Sequence sequence -> sequence.items().forEach(item -> named(item, found));
            case Scalar ignored -> {}
        }
    }
}
