package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.dialogue.BridgeForm;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.CriterionId;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.dialogue.KnockOut;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.PatternId;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.UtteranceId;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanCriterion;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A transcript from its YAML. */
final class TranscriptReader {

    private TranscriptReader() {}

    /** @param catalogue what can be planned; empty when there is no plan to be made */
    static Transcript read(Mapping root, Supplier<Optional<PlanCatalogue>> catalogue) {
        return new Transcript(
                Nodes.constant(ConversationKind.class, Nodes.require(root, "conversation")),
                Nodes.constant(Transcript.Role.class, Nodes.require(root, "role")),
                Nodes.number(root, "seed", 0),
                root.mappings("moves").stream()
                        .map(move -> new Transcript.Step(
                                move(move, catalogue), move.text("why").orElse("")))
                        .toList(),
                Set.copyOf(Nodes.ids(root, "also", UtteranceId::new)),
                expectation(root.mapping("expect").orElseThrow()));
    }

    private static Move move(Mapping node, Supplier<Optional<PlanCatalogue>> catalogue) {
        var key = node.entries().keySet().stream()
                .filter(MOVES::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node.place() + ": no move"));
        return switch (key) {
            case "say" -> new Move.Say(new UtteranceId(Nodes.require(node, key)));
            case "silence" -> new Move.KeepSilent();
            case "topic" -> new Move.OpenTopic(new SubPillarId(Nodes.require(node, key)));
            case "phase" -> new Move.MoveOn(new PhaseId(Nodes.require(node, key)));
            case "bridge" -> new Move.ShowBridge(Nodes.constant(BridgeForm.class, Nodes.require(node, key)));
            case "place" -> new Move.AskPlacement(new SubPillarId(Nodes.require(node, key)));
            case "record" -> new Move.RecordLevel(new SubPillarId(Nodes.require(node, key)), level(node));
            case "summarise" -> new Move.Summarise(Nodes.ids(node, key, FactId::new));
            case "break" -> new Move.TakeBreak();
            case "close" -> new Move.Close();
            default ->
                new Move.EditPlan(new PlanMoveReader(catalogue
                                .get()
                                .orElseThrow(() -> new IllegalArgumentException(node.place() + ": no plan.yaml")))
                        .read(key, node));
        };
    }

    static final Set<String> MOVES = Stream.concat(
                    Stream.of(
                            "say",
                            "silence",
                            "topic",
                            "phase",
                            "bridge",
                            "place",
                            "record",
                            "summarise",
                            "break",
                            "close"),
                    PlanMoveReader.MOVES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static Placement level(Mapping node) {
        var level = Nodes.require(node, "level");
        return level.equals(Nodes.NOT_APPLICABLE)
                ? Placement.notApplicable()
                : new Placement.At(
                        Level.of(Integer.parseInt(level)),
                        Nodes.constant(Confidence.class, node.text("sure").orElse("fairly-sure")),
                        new HashSet<>(Nodes.ids(node, "facts", FactId::new)));
    }

    private static Transcript.Expectation expectation(Mapping node) {
        var ending = Nodes.require(node, "ending");
        return new Transcript.Expectation(
                node.flag("passes", false),
                ending.equals("open") ? null : Nodes.constant(Ending.class, ending),
                Set.copyOf(Nodes.ids(node, "fails", CriterionId::new)),
                node.integer("stress").orElse(null),
                node.integer("trust").orElse(null),
                node.integer("ownership").orElse(null),
                Set.copyOf(Nodes.ids(node, "heard", FactId::new)),
                Set.copyOf(Nodes.ids(node, "missed", FactId::new)),
                Set.copyOf(Nodes.ids(node, "patterns", PatternId::new)),
                Set.copyOf(Nodes.ids(node, "knockouts", id -> Nodes.constant(KnockOut.class, id))),
                plan(node));
    }

    private static Transcript.@Nullable PlanExpected plan(Mapping node) {
        var range = Nodes.ids(node, "outcome", Integer::valueOf);
        return range.isEmpty()
                ? null
                : new Transcript.PlanExpected(
                        range.getFirst(),
                        range.getLast(),
                        Set.copyOf(Nodes.ids(node, "rubric", name -> Nodes.constant(PlanCriterion.class, name))));
    }
}
