package nl.leerbrug.content.domain;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ContentNode.Sequence;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds files against the schemas in {@code content/schema}, the same that editors complete with, and tells what
 * differs in words. Always the shipped schemas: an outside folder can't loosen them, and nothing is fetched.
 */
class Schemas {

    private static final String BASE = "https://schema.leerbrug.invalid/";
    private static final ProblemMessages MESSAGES = ProblemMessages.of(Schemas.class);

    /** A condition that chose a branch has told nothing yet; the branch itself tells. */
    private static final Set<String> SAID_BY_OTHERS = Set.of("if", "then", "else", "allOf", "anyOf", "oneOf", "$ref");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::shipped));
    private final Map<String, Schema> byName = new ConcurrentHashMap<>();

    void check(ContentFile file, String schemaName, Findings findings) {
        var schema = byName.computeIfAbsent(schemaName, name -> registry.getSchema(SchemaLocation.of(BASE + name)));
        // A wrong value can break several branches in the same way: say it once.
        Set<String> said = new LinkedHashSet<>();
        for (var error : schema.validate(NodesAsJson.of(file.root()))) {
            if (!SAID_BY_OTHERS.contains(error.getKeyword())) {
                var place = placeOf(file.root(), error);
                var words = wordsFor(error, file.root());
                if (said.add(place + words)) {
                    findings.error(place, words);
                }
            }
        }
    }

    private static @Nullable String shipped(String iri) {
        var resource = new ClassPathResource("content/schema/" + iri.substring(BASE.length()));
        if (!iri.startsWith(BASE) || !resource.exists()) {
            return null;
        }
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Place placeOf(Mapping root, Error error) {
        var node = nodeAt(root, error.getInstanceLocation());
        if (error.getProperty() != null
                && !"required".equals(error.getKeyword())
                && node instanceof Mapping mapping
                && mapping.entries().get(error.getProperty()) instanceof ContentNode.Entry entry) {
            return entry.keyPlace();
        }
        return node.place();
    }

    private static ContentNode nodeAt(Mapping root, NodePath path) {
        ContentNode node = root;
        for (var i = 0; i < path.getNameCount(); i++) {
            var element = path.getElement(i);
            if (node instanceof Mapping mapping) {
                node = mapping.find(String.valueOf(element)).orElse(node);
            } else if (node instanceof Sequence sequence
                    && element instanceof Integer index
                    && index < sequence.items().size()) {
                node = sequence.items().get(index);
            }
        }
        return node;
    }

    private static String wordsFor(Error error, Mapping root) {
        var path = error.getInstanceLocation();
        var key = path.getNameCount() == 0 ? "" : lastName(path);
        var value = nodeAt(root, path) instanceof Scalar scalar ? scalar.text() : "";
        var messageKey = "schema." + error.getKeyword();
        return switch (error.getKeyword()) {
            case "required", "additionalProperties", "unevaluatedProperties" ->
                MESSAGES.text(
                        "audience".equals(error.getProperty()) && "required".equals(error.getKeyword())
                                ? "schema.required-audience"
                                : messageKey,
                        error.getProperty());
            case "enum" -> MESSAGES.text(messageKey, key, value, allowed(error));
            case "const" -> MESSAGES.text(messageKey, key, error.getSchemaNode().asString());
            case "type" ->
                MESSAGES.text(messageKey + "." + error.getSchemaNode().asString("other"), key);
            case "minimum", "maximum", "exclusiveMinimum", "minItems", "maxItems", "minLength", "maxLength" ->
                MESSAGES.text(messageKey, key, error.getSchemaNode().asString());
            case "pattern" ->
                MESSAGES.text(
                        error.getSchemaNode().asString().contains("a-z0-9") ? "schema.pattern-id" : messageKey,
                        key,
                        value);
            default ->
                MESSAGES.has(messageKey)
                        ? MESSAGES.text(messageKey, key, value)
                        : MESSAGES.text("schema.other", key, error.getMessage());
        };
    }

    private static String lastName(NodePath path) {
        for (var i = path.getNameCount() - 1; i >= 0; i--) {
            if (path.getElement(i) instanceof String name) {
                return name;
            }
        }
        return "";
    }

    private static String allowed(Error error) {
        var words = new StringJoiner(", ");
        error.getSchemaNode().forEach(value -> words.add(value.asString()));
        return words.toString();
    }
}
