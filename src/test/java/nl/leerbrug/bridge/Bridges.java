package nl.leerbrug.bridge;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shipped Bridges, read without the content module, and a shorthand for assessments on them. */
final class Bridges {

    static final Path FOLDER = Path.of("content/bridge");
    static final Bridge FULL = read("leerbrug-2026");
    static final Bridge CLASSIC = read("leerbrug-2026-klassiek");

    private Bridges() {}

    static SubPillarId sub(String id) {
        return new SubPillarId(id);
    }

    /** Levels for the sub-pillars in order: a digit, {@code -} for open, {@code x} for n.v.t. */
    static Assessment assessment(Bridge bridge, String levels) {
        var assessment = bridge.emptyAssessment();
        var subPillars = bridge.subPillars();
        for (var i = 0; i < subPillars.size(); i++) {
            var id = subPillars.get(i).id();
            assessment = switch (levels.charAt(i)) {
                case '-' -> assessment;
                case 'x' -> bridge.place(assessment, id, Placement.notApplicable());
                default -> bridge.place(assessment, id, Placement.at(Level.of(levels.charAt(i) - '0')));
            };
        }
        return assessment;
    }

    static Map<String, Object> yaml(String id) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(FOLDER.resolve(id + ".yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Bridge read(String id) {
        var root = yaml(id);
        var names = new EnumMap<Level, String>(Level.class);
        list(root, "levelNames").forEach(name -> names.put(level(name), text(name, "title")));
        return new Bridge(
                new BridgeVersion(new BridgeId(text(root, "id")), number(root, "version")),
                text(root, "title"),
                origin(root),
                names,
                list(root, "pillars").stream().map(Bridges::pillar).toList());
    }

    @SuppressWarnings("unchecked")
    private static Origin origin(Map<String, Object> root) {
        var origin = (Map<String, Object>) Objects.requireNonNull(root.get("origin"));
        return new Origin(text(origin, "text"), text(origin, "licence"), text(origin, "source"));
    }

    private static Pillar pillar(Map<String, Object> pillar) {
        return new Pillar(
                new PillarId(text(pillar, "id")),
                text(pillar, "title"),
                list(pillar, "subPillars").stream().map(Bridges::subPillar).toList());
    }

    private static SubPillar subPillar(Map<String, Object> sub) {
        return new SubPillar(
                new SubPillarId(text(sub, "id")),
                text(sub, "title"),
                optional(sub, "explanation"),
                number(sub, "weight"),
                Boolean.TRUE.equals(sub.get("mayNotApply")),
                optional(sub, "ruleNote"),
                list(sub, "levels").stream().map(Bridges::description).toList());
    }

    private static LevelDescription description(Map<String, Object> level) {
        return new LevelDescription(
                level(level),
                text(level, "text"),
                text(level, "picture"),
                optional(level, "rule"),
                optional(level, "source"));
    }

    private static Level level(Map<String, Object> map) {
        return Level.of(number(map, "level"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(map.get(key), key);
    }

    private static String text(Map<String, Object> map, String key) {
        return (String) Objects.requireNonNull(map.get(key), key);
    }

    private static @Nullable String optional(Map<String, Object> map, String key) {
        return (String) map.get(key);
    }

    private static int number(Map<String, Object> map, String key) {
        return (Integer) Objects.requireNonNull(map.get(key), key);
    }
}
