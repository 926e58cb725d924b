package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.MarkdownText;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns YAML into nodes with their places. It composes nodes and never constructs objects, so nothing an author writes
 * can name a class; aliases, which could multiply a small file into a huge one, are refused.
 */
class YamlReader {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 40;

    /** Enough to get through to our own message, which has a place; aliases are never followed. */
    private static final int MOST_ALIASES = 1_000;

    private static final ProblemMessages MESSAGES = ProblemMessages.of(YamlReader.class);

    private final String file;
    private final String[] lines;
    private final int firstLine;
    private final Findings findings;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader(String file, String yaml, int firstLine, Findings findings) {
        this.file = file;
        this.lines = yaml.split("\n", -1);
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /**
     * Empty when it can't be read as keys with values; the findings say why.
     *
     * @param firstLine line in the file on which the YAML begins, from 1
     */
    static Optional<Mapping> read(String file, String yaml, int firstLine, Findings findings) {
        return new YamlReader(file, yaml, firstLine, findings).read(yaml);
    }

    private Optional<Mapping> read(String yaml) {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        try {
            var composer = new Composer(new ParserImpl(new StreamReader(yaml), options), new PlainValues(), options);
            var root = composer.getSingleNode();
            if (root instanceof MappingNode mapping) {
                return Optional.of(mapping(mapping));
            }
            findings.error(new Place(file, firstLine, 1), MESSAGES.text("yaml.no-keys"));
        } catch (MarkedYAMLException unreadable) {
            findings.error(placeOf(unreadable), wordsFor(unreadable));
        } catch (YAMLException unreadable) {
            findings.error(new Place(file, firstLine, 1), MESSAGES.text("yaml.unreadable", firstLineOf(unreadable)));
        }
        return Optional.empty();
    }

    private Place placeOf(MarkedYAMLException unreadable) {
        // An open quote is noticed at the end of the file, but mended where it was opened.
        var opened = String.valueOf(unreadable.getContext()).contains("quoted scalar");
        var mark = opened || unreadable.getProblemMark() == null
                ? unreadable.getContextMark()
                : unreadable.getProblemMark();
        return mark == null
                ? new Place(file, firstLine, 1)
                : new Place(file, mark.getLine() + firstLine, mark.getColumn() + 1);
    }

    private static String wordsFor(MarkedYAMLException unreadable) {
        var problem = firstLineOf(unreadable);
        var full = String.valueOf(unreadable.getMessage());
        if (full.contains("mapping values are not allowed")) {
            return MESSAGES.text("yaml.colon");
        }
        if (full.contains("'\\t(TAB)'") || full.contains("\\t")) {
            return MESSAGES.text("yaml.tab");
        }
        if (full.contains("expected <block end>") || full.contains("could not find expected ':'")) {
            return MESSAGES.text("yaml.indent");
        }
        if (full.contains("quoted scalar") || full.contains("unexpected end of stream")) {
            return MESSAGES.text("yaml.quotes");
        }
        if (full.contains("flow mapping") || full.contains("flow sequence")) {
            return MESSAGES.text("yaml.flow");
        }
        return MESSAGES.text("yaml.unreadable", problem);
    }

    private static String firstLineOf(YAMLException unreadable) {
        return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
    }

    private @Nullable ContentNode node(Node node) {
        if (!(node instanceof ScalarNode) && !seen.add(node) || node.getAnchor() != null) {
            findings.error(place(node), MESSAGES.text("yaml.alias"));
            return null;
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> sequence(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> null;
        };
    }

    private Mapping mapping(MappingNode node) {
        seen.add(node);
        var entries = new LinkedHashMap<String, ContentNode.Entry>();
        for (var tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                findings.error(place(tuple.getKeyNode()), MESSAGES.text("yaml.key-is-no-text"));
                continue;
            }
            var value = node(tuple.getValueNode());
            if (value != null
                    && entries.putIfAbsent(key.getValue(), new ContentNode.Entry(place(key), value)) != null) {
                findings.error(place(key), MESSAGES.text("yaml.key-twice", key.getValue()));
            }
        }
        return new Mapping(place(node), entries);
    }

    private ContentNode.Sequence sequence(SequenceNode node) {
        List<ContentNode> items = new ArrayList<>();
        for (var item : node.getValue()) {
            var value = node(item);
            if (value != null) {
                items.add(value);
            }
        }
        return new ContentNode.Sequence(place(node), items);
    }

    private Scalar scalar(ScalarNode node) {
        return new Scalar(place(node), node.getValue(), PlainValues.typeOf(node.getTag()), markdown(node));
    }

    private MarkdownText markdown(ScalarNode node) {
        var start = node.getStartMark();
        var place = place(node);
        if (node.getScalarStyle() == ScalarStyle.LITERAL) {
            for (var i = start.getLine() + 1; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    var indent = lines[i].length() - lines[i].stripLeading().length();
                    return new MarkdownText(
                            node.getValue(), new Place(file, start.getLine() + 1 + firstLine, indent + 1), indent);
                }
            }
        }
        var quoted = node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return new MarkdownText(
                node.getValue(), quoted ? new Place(place.file(), place.line(), place.column() + 1) : place, -1);
    }

    private Place place(Node node) {
        return new Place(
                file,
                node.getStartMark().getLine() + firstLine,
                node.getStartMark().getColumn() + 1);
    }
}
