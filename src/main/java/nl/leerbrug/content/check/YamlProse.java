package nl.leerbrug.content.check;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the values in YAML that people read, and reads each as Markdown. */
final class YamlProse {

    /** Where one meets, in words; or the kind of an item. */
    private static final String SETTING = "setting";

    private static final Set<String> LABELS = Set.of("title", "summary", "term", "label", "minLabel", "maxLabel");
    private static final Set<String> TEXTS = Set.of(
            "text",
            "feedback",
            "correct",
            "wrong",
            "left",
            "right",
            "intro",
            "prompt",
            "modelAnswer",
            "sequence",
            // Of a client and of the method.
            "reply",
            "or",
            "better",
            "retell",
            "why",
            "opening",
            SETTING,
            "intake",
            "background",
            "contentNotice",
            "afterwards",
            "says",
            "saysU",
            "saysA2",
            "explanation",
            "aim",
            "passed",
            "failed");

    /** The source list quotes other people's titles, in their language. */
    private static final String TITLES_OF_OTHERS = "sources";

    private final String file;
    private final String yaml;
    private final int linesBefore;
    private final List<Prose> blocks = new ArrayList<>();

    private YamlProse(String file, String yaml, int linesBefore) {
        this.file = file;
        this.yaml = yaml;
        this.linesBefore = linesBefore;
    }

    static List<Prose> read(String file, String yaml, int linesBefore) {
        var reader = new YamlProse(file, yaml, linesBefore);
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root != null) {
                reader.visit(root, "", false);
            }
        } catch (YAMLException notYaml) {
            return List.of();
        }
        return reader.blocks;
    }

    private void visit(Node node, String key, boolean cited) {
        if (key.equals(TITLES_OF_OTHERS)) {
            return;
        }
        switch (node) {
            case MappingNode mapping -> {
                var sourced = mapping.getValue().stream().anyMatch(pair -> isKey(pair.getKeyNode(), "source"));
                mapping.getValue().forEach(pair -> visit(pair.getValueNode(), keyOf(pair.getKeyNode()), sourced));
            }
            case SequenceNode sequence -> sequence.getValue().forEach(entry -> visit(entry, key, cited));
            case ScalarNode scalar when LABELS.contains(key) -> add(scalar, Prose.Shape.HEADING, cited);
            case ScalarNode scalar
            when TEXTS.contains(key) && !isFlag(scalar, key) -> add(scalar, Prose.Shape.RUNNING, cited);
            default -> {}
        }
    }

    private void add(ScalarNode scalar, Prose.Shape shape, boolean cited) {
        for (var block : MarkdownProse.read(file, scalar.getValue(), originOf(scalar))) {
            var kept = shape == Prose.Shape.HEADING ? shape : block.shape();
            blocks.add(new Prose(file, kept, cited || block.cited(), block.segments()));
        }
    }

    /** In a literal block each line is a line of the file; any other style is placed at its start. */
    private SourceLines originOf(ScalarNode scalar) {
        var start = scalar.getStartMark();
        if (scalar.getScalarStyle() != ScalarStyle.LITERAL) {
            var quote = scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
            return new SourceLines(linesBefore + start.getLine(), start.getColumn() + quote);
        }
        var firstLine = yaml.lines().skip(start.getLine() + 1L).findFirst().orElse("");
        var indent = firstLine.length() - firstLine.stripLeading().length();
        return new SourceLines(linesBefore + start.getLine() + 1, indent);
    }

    /**
     * {@code correct: true} marks an option, {@code correct: text} is feedback; {@code setting: classroom} is a kind,
     * {@code setting: Je zit …} a text.
     */
    private static boolean isFlag(ScalarNode scalar, String key) {
        var value = scalar.getValue();
        return value.equals("true") || value.equals("false") || (key.equals(SETTING) && !value.contains(" "));
    }

    private static boolean isKey(Node node, String name) {
        return keyOf(node).equals(name);
    }

    private static String keyOf(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
