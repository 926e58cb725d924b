package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.dialogue.Asks;
import nl.leerbrug.dialogue.KnockOut;
import nl.leerbrug.dialogue.MilestoneId;
import nl.leerbrug.dialogue.Misfit;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.Scope;
import nl.leerbrug.dialogue.SignalId;
import nl.leerbrug.dialogue.SkillCode;
import nl.leerbrug.dialogue.Tag;
import nl.leerbrug.dialogue.Utterance;
import nl.leerbrug.dialogue.UtteranceId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines from their YAML. */
final class UtteranceReader {

    private final Mapping unheard;

    /** @param unheard what is said of a line that names what was not heard, when its author wrote nothing */
    UtteranceReader(Mapping unheard) {
        this.unheard = unheard;
    }

    List<Utterance> read(Mapping root, Scope scope) {
        return root.mappings("utterances").stream()
                .map(node -> line(node, scope))
                .toList();
    }

    private Utterance line(Mapping node, Scope scope) {
        var id = Nodes.require(node, "id");
        return new Utterance(
                new UtteranceId(id),
                scope,
                Nodes.wordings(node),
                Nodes.ids(node, "codes", SkillCode::ofNotation),
                quality(node),
                Nodes.condition(node, "when"),
                Nodes.condition(node, "fits"),
                node.mapping("otherwise").map(misfit -> misfit(misfit, id)).orElseGet(this::unheard),
                Nodes.ids(node, "names", FactId::new),
                Nodes.replies(node, "replies", id),
                node.text("takes").map(SignalId::new).orElse(null),
                milestones(node),
                node.scalars("tags").stream()
                        .map(Scalar::text)
                        .map(name -> Nodes.constant(Tag.class, name))
                        .collect(Collectors.toSet()),
                node.text("knockout")
                        .map(name -> Nodes.constant(KnockOut.class, name))
                        .orElse(null),
                Nodes.changes(node),
                node.integer("minutes").orElse(null),
                node.flag("again", false),
                node.text("principle").orElse(null),
                Nodes.require(node, "feedback"),
                node.text("better").orElse(null),
                asks(node).orElse(null));
    }

    private static Optional<Asks> asks(Mapping node) {
        return node.text("asks").map(name -> Nodes.constant(Asks.class, name));
    }

    /** A scaling question is a milestone by itself. */
    private static List<MilestoneId> milestones(Mapping node) {
        var does = new ArrayList<>(Nodes.ids(node, "does", MilestoneId::new));
        asks(node)
                .filter(Asks::isScale)
                .map(scale -> new MilestoneId(Nodes.nameOf(scale)))
                .ifPresent(does::add);
        return does;
    }

    private static Misfit misfit(Mapping node, String owner) {
        var quality = node.text("quality").isPresent() ? quality(node) : Quality.POOR;
        return new Misfit(
                quality,
                Nodes.replies(node, "replies", owner + "/otherwise"),
                Nodes.changes(node),
                Nodes.require(node, "feedback"),
                node.text("better").orElse(null));
    }

    private Misfit unheard() {
        return new Misfit(
                Quality.POOR,
                List.of(),
                Map.of(),
                Nodes.require(unheard, "feedback"),
                Nodes.require(unheard, "better"));
    }

    private static Quality quality(Mapping node) {
        return Nodes.constant(Quality.class, Nodes.require(node, "quality"));
    }
}
