package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Criterion;
import nl.leerbrug.dialogue.CriterionId;
import nl.leerbrug.dialogue.Effect;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Hint;
import nl.leerbrug.dialogue.KnockOut;
import nl.leerbrug.dialogue.KnockOutRule;
import nl.leerbrug.dialogue.Method;
import nl.leerbrug.dialogue.MilestoneId;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.MoodRule;
import nl.leerbrug.dialogue.MoveKind;
import nl.leerbrug.dialogue.MoveRule;
import nl.leerbrug.dialogue.Named;
import nl.leerbrug.dialogue.Pattern;
import nl.leerbrug.dialogue.PatternId;
import nl.leerbrug.dialogue.Phase;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.ReadyWords;
import nl.leerbrug.dialogue.Skill;
import nl.leerbrug.dialogue.SkillCode;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The method from its files, for one kind of conversation. */
final class MethodReader {

    private final List<Mapping> roots;

    MethodReader(List<ContentFile> files) {
        this.roots = files.stream().map(ContentFile::root).toList();
    }

    Method read(ConversationKind kind) {
        var bands = part("bands");
        var time = part("time");
        var offer = part("offer");
        return new Method(
                byKey("skills", SkillCode.class, MethodReader::skill, Skill::code),
                bounds(),
                new Method.Time(
                        Nodes.number(time, "over", 0),
                        Nodes.number(time, "overStress", 0),
                        Nodes.number(time, "clientLeavesAfter", 1)),
                new Method.OfferSize(
                        Nodes.number(offer, "size", 0), Nodes.number(offer, "good", 0), Nodes.number(offer, "poor", 0)),
                moves(kind),
                Nodes.requireCondition(bands, "open"),
                Nodes.requireCondition(bands, "closed"),
                list(
                        "moods",
                        mood -> new MoodRule(
                                Nodes.condition(mood, "when"),
                                Nodes.constant(Mood.class, Nodes.require(mood, "mood")))),
                expressions(),
                byKey("knockouts", KnockOut.class, MethodReader::knockOut, KnockOutRule::kind),
                list("patterns", MethodReader::pattern),
                list("milestones", MethodReader::named),
                list("practice", MethodReader::named),
                list("principles", MethodReader::named),
                of(kind, "phases").map(MethodReader::phase).toList(),
                of(kind, "hints")
                        .map(hint -> new Hint(Nodes.requireCondition(hint, "when"), Nodes.require(hint, "text")))
                        .toList(),
                of(kind, "verdict").map(MethodReader::criterion).toList());
    }

    /** A version from before there were plans has no rule for them, and needs none. */
    private Map<MoveKind, MoveRule> moves(ConversationKind conversation) {
        var moves = byKey("moves", MoveKind.class, node -> move(node, conversation), MoveRule::kind);
        var none = new ReadyWords(List.of(), List.of(), List.of());
        for (var kind : List.of(MoveKind.PLAN, MoveKind.AGREE)) {
            moves.putIfAbsent(kind, new MoveRule(kind, "", 0, Effect.NONE, none, "", false));
        }
        return moves;
    }

    boolean hasPhases(ConversationKind kind) {
        return of(kind, "phases").findAny().isPresent();
    }

    /** What is said of a line that names what was not heard. */
    Mapping unheard() {
        return part("unheard");
    }

    private Mapping part(String key) {
        return roots.stream()
                .flatMap(root -> root.mapping(key).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("content/method has no " + key));
    }

    private Stream<Mapping> all(String key) {
        return roots.stream().flatMap(root -> root.mappings(key).stream());
    }

    /** Of this kind, or of no kind in particular. */
    private Stream<Mapping> of(ConversationKind kind, String key) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return all(key).filter(
                        mapping -> mapping.text("conversation").orElse(name).equals(name));
    }

    private <T> List<T> list(String key, Function<Mapping, T> read) {
        return all(key).map(read).toList();
    }

    private <K extends Enum<K>, V> Map<K, V> byKey(
            String key, Class<K> type, Function<Mapping, V> read, Function<V, K> id) {
        var map = new EnumMap<K, V>(type);
        all(key).map(read).forEach(value -> map.put(id.apply(value), value));
        return map;
    }

    private Map<Gauge, Integer> bounds() {
        var bounds = new EnumMap<Gauge, Integer>(Gauge.class);
        var node = part("bounds");
        for (var gauge : Gauge.values()) {
            bounds.put(gauge, Nodes.number(node, gauge.name().toLowerCase(Locale.ROOT), 0));
        }
        return bounds;
    }

    private Map<Mood, String> expressions() {
        var map = new EnumMap<Mood, String>(Mood.class);
        all("expressions")
                .forEach(node ->
                        map.put(Nodes.constant(Mood.class, Nodes.require(node, "mood")), Nodes.require(node, "label")));
        return map;
    }

    private static Skill skill(Mapping node) {
        var effects = new EnumMap<Quality, Effect>(Quality.class);
        node.mapping("effects").ifPresent(all -> {
            for (var quality : Quality.values()) {
                all.mapping(quality.name().toLowerCase(Locale.ROOT))
                        .ifPresent(effect -> effects.put(quality, Nodes.effectOf(effect)));
            }
        });
        return new Skill(
                SkillCode.ofNotation(Nodes.require(node, "code")),
                Nodes.require(node, "label"),
                Nodes.require(node, "explanation"),
                new PracticeId(Nodes.require(node, "practice")),
                Nodes.number(node, "minutes", 1),
                effects);
    }

    private static MoveRule move(Mapping node, ConversationKind kind) {
        var kinds = Nodes.ids(node, "conversations", name -> Nodes.constant(ConversationKind.class, name));
        return new MoveRule(
                Nodes.constant(MoveKind.class, Nodes.require(node, "move")),
                Nodes.require(node, "label"),
                Nodes.number(node, "minutes", 0),
                Nodes.effect(node),
                says(node),
                Nodes.require(node, "feedback"),
                kinds.isEmpty() || kinds.contains(kind));
    }

    private static ReadyWords says(Mapping node) {
        return new ReadyWords(Nodes.texts(node, "says"), Nodes.texts(node, "saysU"), Nodes.texts(node, "saysA2"));
    }

    private static KnockOutRule knockOut(Mapping node) {
        return new KnockOutRule(
                Nodes.constant(KnockOut.class, Nodes.require(node, "id")),
                Nodes.require(node, "label"),
                Nodes.effect(node),
                Nodes.require(node, "feedback"));
    }

    private static Pattern pattern(Mapping node) {
        return new Pattern(
                new PatternId(Nodes.require(node, "id")),
                Nodes.require(node, "label"),
                Nodes.requireCondition(node, "when"),
                Nodes.effect(node),
                Nodes.require(node, "feedback"),
                node.text("better").orElse(null));
    }

    private static Named named(Mapping node) {
        return new Named(
                Nodes.require(node, "id"),
                Nodes.require(node, "label"),
                node.text("text").orElse(""));
    }

    private static Phase phase(Mapping node) {
        return new Phase(
                new PhaseId(Nodes.require(node, "id")),
                Nodes.require(node, "title"),
                Nodes.require(node, "aim"),
                switch (node.text("by").orElse("phase")) {
                    case "bridge" -> Phase.By.BRIDGE;
                    case "topic" -> Phase.By.TOPIC;
                    default -> Phase.By.MOVING_ON;
                },
                Nodes.condition(node, "enter"),
                Nodes.requireCondition(node, "done"),
                says(node),
                node.text("opening").orElse(""));
    }

    private static Criterion criterion(Mapping node) {
        return new Criterion(
                new CriterionId(Nodes.require(node, "id")),
                Nodes.require(node, "label"),
                Nodes.require(node, "passed"),
                Nodes.require(node, "failed"),
                rule(node));
    }

    private static Criterion.Rule rule(Mapping node) {
        return switch (Nodes.require(node, "rule")) {
            case "signals" -> new Criterion.SignalsTakenUp(Nodes.number(node, "turns", 2));
            case "complete" -> new Criterion.Complete(Nodes.number(node, "percent", 0));
            case "heard" -> new Criterion.Heard(Nodes.number(node, "percent", 0));
            case "judgement" ->
                new Criterion.Judgement(Nodes.number(node, "percent", 0), Nodes.number(node, "offBy", 2));
            case "relation" -> new Criterion.Relation(Nodes.number(node, "trust", 0), Nodes.number(node, "stress", 0));
            case "listening" -> new Criterion.Listening(Nodes.number(node, "percent", 0));
            case "sound-plan" -> new Criterion.SoundPlan();
            case "agreed" -> new Criterion.Agreed();
            case "six-weeks" -> new Criterion.SixWeeks(Nodes.number(node, "outcome", 0));
            case "milestones" -> new Criterion.Milestones(Nodes.ids(node, "milestones", MilestoneId::new));
            case String other -> throw new IllegalArgumentException("no rule '" + other + "'");
        };
    }
}
