package nl.leerbrug.test.protocol;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One element of the page as the server described it. */
public final class PageNode {

    private final int id;
    private final Map<String, JsonNode> data = new HashMap<>();
    private final Map<String, JsonNode> properties = new HashMap<>();
    private final Map<String, JsonNode> attributes = new HashMap<>();
    private final Map<String, JsonNode> listeners = new HashMap<>();
    private final Set<String> classes = new LinkedHashSet<>();
    private final List<Integer> children = new ArrayList<>();

    public PageNode(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    public String tag() {
        return data.getOrDefault("tag", MissingNode.getInstance()).asString("");
    }

    public boolean isVisible() {
        return data.getOrDefault("visible", MissingNode.getInstance()).asBoolean(true);
    }

    public boolean hasClass(String name) {
        return classes.contains(name);
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, MissingNode.getInstance()).asString("");
    }

    public JsonNode property(String name) {
        return properties.getOrDefault(name, MissingNode.getInstance());
    }

    public void setProperty(String name, JsonNode value) {
        properties.put(name, value);
    }

    /** Of a text node. */
    public String ownText() {
        return data.getOrDefault("text", MissingNode.getInstance()).asString("");
    }

    public Map<String, JsonNode> listeners() {
        return listeners;
    }

    public List<Integer> children() {
        return children;
    }

    /** Changes this node as the browser would, for the parts of it that this client looks at. */
    public void change(JsonNode change) {
        var feature = Feature.of(change.path("feat").asInt(-1));
        if (feature == null) {
            return;
        }
        switch (feature) {
            case CHILDREN -> splice(change);
            case CLASSES -> classes(change);
            case DATA, TEXT -> map(data, change);
            case PROPERTIES -> map(properties, change);
            case ATTRIBUTES -> map(attributes, change);
            case LISTENERS -> map(listeners, change);
        }
    }

    private static void map(Map<String, JsonNode> map, JsonNode change) {
        var key = change.path("key").asString();
        switch (change.path("type").asString()) {
            case "put" -> map.put(key, change.has("value") ? change.get("value") : change.path("nodeValue"));
            case "remove" -> map.remove(key);
            default -> {}
        }
    }

    private void splice(JsonNode change) {
        if (change.path("type").asString().equals("clear")) {
            children.clear();
            return;
        }
        var index = change.path("index").asInt(0);
        for (var left = change.path("remove").asInt(0); left > 0; left--) {
            children.remove(index);
        }
        for (var added : change.path("addNodes")) {
            children.add(index++, added.asInt());
        }
    }

    private void classes(JsonNode change) {
        switch (change.path("type").asString()) {
            case "clear" -> classes.clear();
            case "splice" -> {
                var index = change.path("index").asInt(0);
                var now = new ArrayList<>(classes);
                for (var left = change.path("remove").asInt(0); left > 0; left--) {
                    now.remove(index);
                }
                for (var added : change.path("add")) {
                    now.add(index++, added.asString());
                }
                classes.clear();
                classes.addAll(now);
            }
            default -> {}
        }
    }

    /** The numbers that Vaadin's messages use for the parts of an element. */
    private enum Feature {
        DATA,
        PROPERTIES,
        CHILDREN,
        ATTRIBUTES,
        LISTENERS,
        TEXT,
        CLASSES;

        static @org.jspecify.annotations.Nullable Feature of(int number) {
            return switch (number) {
                case 0 -> DATA;
                case 1 -> PROPERTIES;
                case 2 -> CHILDREN;
                case 3 -> ATTRIBUTES;
                case 4 -> LISTENERS;
                case 7 -> TEXT;
                case 11 -> CLASSES;
                default -> null;
            };
        }
    }
}
