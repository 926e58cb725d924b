package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.dialogue.Condition;
import nl.leerbrug.dialogue.ConditionText;
import nl.leerbrug.dialogue.Contribution;
import nl.leerbrug.dialogue.Effect;
import nl.leerbrug.dialogue.Gauge;
import nl.leerbrug.dialogue.Leaning;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.Reply;
import nl.leerbrug.dialogue.Responses;
import nl.leerbrug.dialogue.SignalId;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.StepId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Small things that stand in many places of a client's files. The schema has been checked. */
final class Nodes {

    static final String NOT_APPLICABLE = "n.v.t.";

    private Nodes() {}

    static String require(Mapping mapping, String key) {
        return mapping.text(key).orElseThrow(() -> new IllegalArgumentException(mapping.place() + ": no " + key));
    }

    static int number(Mapping mapping, String key, int whenAbsent) {
        return mapping.integer(key).orElse(whenAbsent);
    }

    static List<String> texts(Mapping mapping, String key) {
        return mapping.scalars(key).stream().map(Scalar::text).toList();
    }

    static <T> List<T> ids(Mapping mapping, String key, Function<String, T> make) {
        return texts(mapping, key).stream().map(make).toList();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As authors write it. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Condition condition(Mapping mapping, String key) {
        return mapping.text(key).map(ConditionText::require).orElse(null);
    }

    static Condition requireCondition(Mapping mapping, String key) {
        return ConditionText.require(require(mapping, key));
    }

    static @Nullable Mood mood(Mapping mapping) {
        return mapping.text("mood").map(name -> constant(Mood.class, name)).orElse(null);
    }

    /** Who speaks; absent: the client. */
    static @Nullable VoiceId voice(Mapping mapping) {
        return mapping.text("voice").map(VoiceId::new).orElse(null);
    }

    static Effect effect(Mapping mapping) {
        return mapping.mapping("effect").map(Nodes::effectOf).orElse(Effect.NONE);
    }

    static Effect effectOf(Mapping effect) {
        return new Effect(number(effect, "stress", 0), number(effect, "trust", 0), number(effect, "ownership", 0));
    }

    static Map<Gauge, Integer> changes(Mapping mapping) {
        var changes = new EnumMap<Gauge, Integer>(Gauge.class);
        mapping.mapping("effect").ifPresent(effect -> {
            for (var gauge : Gauge.values()) {
                effect.integer(gauge.name().toLowerCase(Locale.ROOT)).ifPresent(value -> changes.put(gauge, value));
            }
        });
        return changes;
    }

    static List<String> wordings(Mapping mapping) {
        var all = new ArrayList<String>();
        all.add(require(mapping, "text"));
        all.addAll(texts(mapping, "or"));
        return all;
    }

    /** The replies under a key; a single {@code reply} is one for every state. */
    static List<Reply> replies(Mapping mapping, String key, String owner) {
        var replies = new ArrayList<Reply>();
        for (var node : mapping.mappings(key)) {
            replies.add(reply(node, owner + "/" + (replies.size() + 1)));
        }
        if (key.equals("replies")) {
            mapping.text("reply").ifPresent(text -> replies.add(Reply.saying(owner + "/1", text)));
        }
        return replies;
    }

    static Reply reply(Mapping node, String key) {
        return new Reply(
                key,
                condition(node, "when"),
                wordings(node),
                mood(node),
                ids(node, "brings", FactId::new),
                ids(node, "signals", SignalId::new),
                effect(node),
                voice(node),
                contribution(node));
    }

    private static Contribution contribution(Mapping node) {
        var contribution = new Contribution(
                node.text("talk").map(name -> constant(Leaning.class, name)).orElse(null),
                ids(node, "gives", FragmentId::new),
                ids(node, "wants", GoalId::new),
                ids(node, "proposes", StepId::new),
                ids(node, "fears", ObstacleId::new),
                ids(node, "likes", RecognitionId::new));
        return contribution.isNone() ? Contribution.NONE : contribution;
    }

    static Responses responses(Mapping mapping, String owner) {
        return mapping.mapping("responses")
                .map(node -> new Responses(
                        replies(node, "good", owner + "/good"),
                        replies(node, "fair", owner + "/fair"),
                        replies(node, "poor", owner + "/poor")))
                .orElse(Responses.NONE);
    }

    static Placement placement(Mapping mapping, String key) {
        var text = require(mapping, key);
        return text.equals(NOT_APPLICABLE) ? Placement.notApplicable() : Placement.at(Level.of(Integer.parseInt(text)));
    }
}
