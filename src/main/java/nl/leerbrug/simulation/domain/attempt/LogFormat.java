package nl.leerbrug.simulation.domain.attempt;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.IncidentId;
import nl.leerbrug.dialogue.MilestoneId;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.PatternId;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.SignalId;
import nl.leerbrug.dialogue.SkillCode;
import nl.leerbrug.dialogue.Types;
import nl.leerbrug.dialogue.UtteranceId;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.StepId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Moves and events as they are stored: JSON with the names of {@link Types}, ids as plain texts. What can't be read with
 * certainty, because a newer version wrote it or a disk failed, is not guessed.
 *
 * @see "src/docs/decisions/0065-moves-are-kept-by-stable-names.md"
 */
@Component
class LogFormat {

    private static final String TYPE = "type";
    private static final String VALUE = "value";
    private static final String VOICE = "voice";

    /** Kinds that may name who spoke. */
    private static final Set<Class<? extends DialogueEvent>> SPOKEN = Set.of(
            DialogueEvent.Opened.class,
            DialogueEvent.Replied.class,
            DialogueEvent.ClientPlaced.class,
            DialogueEvent.IncidentHappened.class);

    private final JsonMapper json = mapper();
    private final Map<String, Function<JsonNode, DialogueEvent>> readers = new HashMap<>();

    LogFormat() {
        this(Map.of());
    }

    /** @param older readers of kinds of which {@link Types} knows only a later version */
    LogFormat(Map<String, Function<JsonNode, DialogueEvent>> older) {
        Types.EVENTS.forEach((name, type) -> readers.put(name, node -> json.treeToValue(whole(node, type), type)));
        readers.putAll(older);
    }

    String write(Move move) {
        return json.writerFor(Move.class).writeValueAsString(move);
    }

    String write(List<DialogueEvent> events) {
        return json.writeValueAsString(
                events.stream().map(event -> new Kept(Types.of(event), event)).toList());
    }

    /** An event beside its name, as {@link #TYPE} and {@link #VALUE}. */
    private record Kept(String type, DialogueEvent value) {}

    /** Empty when any of them can't be read. */
    Optional<List<DialogueEvent>> read(String stored) {
        try {
            var events = new ArrayList<DialogueEvent>();
            for (var node : json.readTree(stored)) {
                var reader = readers.get(node.path(TYPE).asString(""));
                if (reader == null) {
                    return Optional.empty();
                }
                events.add(reader.apply(node.path(VALUE)));
            }
            return events.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(events));
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /** The client speaks unless another voice is named. */
    private static JsonNode whole(JsonNode value, Class<? extends DialogueEvent> type) {
        if (SPOKEN.contains(type) && value instanceof ObjectNode object && !object.has(VOICE)) {
            object.putNull(VOICE);
        }
        return value;
    }

    private static JsonMapper mapper() {
        var module = new SimpleModule();
        text(module, CaseId.class, CaseId::new);
        text(module, FactId.class, FactId::new);
        text(module, FragmentId.class, FragmentId::new);
        text(module, GoalId.class, GoalId::new);
        text(module, HelpId.class, HelpId::new);
        text(module, IfThenId.class, IfThenId::new);
        text(module, IncidentId.class, IncidentId::new);
        text(module, MilestoneId.class, MilestoneId::new);
        text(module, ObstacleId.class, ObstacleId::new);
        text(module, PatternId.class, PatternId::new);
        text(module, PhaseId.class, PhaseId::new);
        text(module, RecognitionId.class, RecognitionId::new);
        text(module, SignalId.class, SignalId::new);
        text(module, StepId.class, StepId::new);
        text(module, SubPillarId.class, SubPillarId::new);
        text(module, UtteranceId.class, UtteranceId::new);
        text(module, VoiceId.class, VoiceId::new);
        module.addSerializer(SkillCode.class, new AsText<>(SkillCode.class, SkillCode::notation));
        module.addDeserializer(SkillCode.class, new FromText<>(SkillCode.class, SkillCode::ofNotation));
        return JsonMapper.builder()
                .addModule(module)
                // Only what a record consists of is stored, not what it can tell of itself.
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                // What one person says is stored as it always was.
                .withConfigOverride(
                        VoiceId.class,
                        override -> override.setIncludeAsProperty(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)))
                .addMixIn(Placement.class, NamedPlacement.class)
                .addMixIn(Move.class, NamedMove.class)
                .addMixIn(PlanEdit.class, NamedMove.class)
                .registerSubtypes(named(Types.MOVES))
                .registerSubtypes(named(Types.PLAN_EDITS))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static <T> NamedType[] named(Map<String, Class<? extends T>> types) {
        return types.entrySet().stream()
                .map(entry -> new NamedType(entry.getValue(), entry.getKey()))
                .toArray(NamedType[]::new);
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, new AsText<>(type, String::valueOf));
        module.addDeserializer(type, new FromText<>(type, read));
    }

    /** A level or "n.v.t.", told apart by a name of its own. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Placement.At.class, name = "level"),
        @JsonSubTypes.Type(value = Placement.NotApplicable.class, name = "not-applicable")
    })
    private interface NamedPlacement {}

    /** By the names of {@link Types}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface NamedMove {}

    private static final class AsText<T> extends StdSerializer<T> {

        private final Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return read.apply(in.getString());
        }
    }
}
