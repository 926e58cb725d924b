package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.Bridge;
import nl.leerbrug.bridge.BridgeId;
import nl.leerbrug.bridge.BridgeVersion;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.LevelDescription;
import nl.leerbrug.bridge.Origin;
import nl.leerbrug.bridge.Pillar;
import nl.leerbrug.bridge.PillarId;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ContentNode.Mapping;

import java.util.EnumMap;

/** A Bridge from its YAML. */
final class BridgeReader {

    private BridgeReader() {}

    static Bridge read(Mapping root) {
        var names = new EnumMap<Level, String>(Level.class);
        root.mappings("levelNames").forEach(name -> names.put(levelOf(name), Nodes.require(name, "title")));
        var origin = root.mapping("origin").orElseThrow();
        return new Bridge(
                new BridgeVersion(new BridgeId(Nodes.require(root, "id")), Nodes.number(root, "version", 1)),
                Nodes.require(root, "title"),
                new Origin(
                        Nodes.require(origin, "text"),
                        Nodes.require(origin, "licence"),
                        Nodes.require(origin, "source")),
                names,
                root.mappings("pillars").stream().map(BridgeReader::pillar).toList());
    }

    private static Pillar pillar(Mapping pillar) {
        return new Pillar(
                new PillarId(Nodes.require(pillar, "id")),
                Nodes.require(pillar, "title"),
                pillar.mappings("subPillars").stream()
                        .map(BridgeReader::subPillar)
                        .toList());
    }

    private static SubPillar subPillar(Mapping sub) {
        return new SubPillar(
                new SubPillarId(Nodes.require(sub, "id")),
                Nodes.require(sub, "title"),
                sub.text("explanation").orElse(null),
                Nodes.number(sub, "weight", 1),
                sub.flag("mayNotApply", false),
                sub.text("ruleNote").orElse(null),
                sub.mappings("levels").stream().map(BridgeReader::level).toList());
    }

    private static LevelDescription level(Mapping level) {
        return new LevelDescription(
                levelOf(level),
                Nodes.require(level, "text"),
                Nodes.require(level, "picture"),
                level.text("rule").orElse(null),
                level.text("source").orElse(null));
    }

    private static Level levelOf(Mapping mapping) {
        return Level.of(Nodes.number(mapping, "level", 0));
    }
}
