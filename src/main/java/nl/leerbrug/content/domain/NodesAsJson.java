package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ContentNode.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;

/** YAML nodes as JSON, for schemas and for the archive. */
final class NodesAsJson {

    private NodesAsJson() {}

    static JsonNode of(ContentNode node) {
        var nodes = JsonNodeFactory.instance;
        return switch (node) {
            case Mapping mapping -> {
                var object = nodes.objectNode();
                mapping.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
                yield object;
            }
            case Sequence sequence -> {
                var array = nodes.arrayNode();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Scalar scalar ->
                switch (scalar.type()) {
                    case TEXT -> nodes.stringNode(scalar.text());
                    case WHOLE_NUMBER -> nodes.numberNode(Integer.parseInt(scalar.text()));
                    case NUMBER -> nodes.numberNode(new BigDecimal(scalar.text()));
                    case FLAG -> nodes.booleanNode(scalar.text().equals("true"));
                    case NOTHING -> nodes.nullNode();
                };
        };
    }
}
