package nl.leerbrug.test.protocol;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser holds of one open page: the tokens of Vaadin's protocol and the elements that the server sent. It writes
 * the messages that the browser's own client writes, and refuses what a person could not do: click what is not there.
 */
public final class Tab {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final String GUARD = "for(;;);[";
    private static final int ROOT = 1;

    /** What the browser fills in when somebody clicks in the middle of the screen. */
    private static final Map<String, JsonNode> CLICK = Map.of(
            "event.screenX", NEW.numberNode(640),
            "event.screenY", NEW.numberNode(420),
            "event.clientX", NEW.numberNode(640),
            "event.clientY", NEW.numberNode(320),
            "event.detail", NEW.numberNode(1),
            "event.button", NEW.numberNode(0),
            "event.ctrlKey", NEW.booleanNode(false),
            "event.shiftKey", NEW.booleanNode(false),
            "event.altKey", NEW.booleanNode(false),
            "event.metaKey", NEW.booleanNode(false));

    private final Map<Integer, PageNode> nodes = new TreeMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();
    private int ui;
    private String csrfToken = "";
    private int syncId;
    private int clientId;
    private int promises;
    private boolean firstNavigation = true;

    /** Where a fresh page asks the server for its first state. */
    public static String initPath(String location) {
        return "/?v-r=init&location=" + URLEncoder.encode(location, StandardCharsets.UTF_8)
                + "&query=&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280&v-curdate="
                + System.currentTimeMillis()
                + "&v-tzo=-60&v-dstd=60&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FAmsterdam&v-wn=v-0.5&v-td=false&v-pr=1"
                + "&v-np=Linux%20x86_64&v-cs=light%20dark&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0"
                + "&v-tn=&v-ga=UNSUPPORTED&v-wla=SUPPORTED&v-ws=false";
    }

    public String uidlPath() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    /** Takes the answer to {@link #initPath}. */
    public void begin(String body) {
        var config = JSON.readTree(body).path("appConfig");
        require(config.path("productionMode").asBoolean(false), "the product does not run in production mode");
        nodes.clear();
        constants.clear();
        firstNavigation = true;
        ui = config.path("v-uiId").asInt();
        csrfToken = config.path("uidl").path("Vaadin-Security-Key").asString();
        take(config.path("uidl"));
    }

    /** Takes the answer to a message; the guard around it depends on the version. */
    public void take(String body) {
        var guarded = body.startsWith(GUARD);
        require(guarded || body.startsWith("{"), () -> "not an answer of the protocol: " + start(body));
        take(JSON.readTree(guarded ? body.substring(GUARD.length(), body.length() - 1) : body));
    }

    private void take(JsonNode uidl) {
        require(!uidl.path("meta").has("appError"), () -> "the page broke: " + uidl.path("meta"));
        require(!uidl.path("meta").has("sessionExpired"), "the session expired");
        require(!uidl.has("resynchronize"), "the server asks to start again: a message was lost");
        syncId = uidl.path("syncId").asInt();
        clientId = uidl.path("clientId").asInt();
        uidl.path("constants").properties().forEach(constant -> constants.put(constant.getKey(), constant.getValue()));
        for (var change : uidl.path("changes")) {
            var id = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "attach" -> nodes.putIfAbsent(id, new PageNode(id));
                case "detach" -> nodes.remove(id);
                default -> nodes.computeIfAbsent(id, PageNode::new).change(change);
            }
        }
    }

    // --- what a person sees ---------------------------------------------------------------------

    public Stream<PageNode> all(Predicate<PageNode> wanted) {
        return nodes.values().stream().filter(PageNode::isVisible).filter(wanted);
    }

    public Optional<PageNode> find(Predicate<PageNode> wanted) {
        return all(wanted).findFirst();
    }

    public Optional<PageNode> byId(String id) {
        return find(node -> node.attribute("id").equals(id));
    }

    public Optional<PageNode> byClass(String name) {
        return find(node -> node.hasClass(name));
    }

    public PageNode needId(String id) {
        return byId(id).orElseThrow(() -> new UnexpectedPage("no #" + id + " on the page: " + words()));
    }

    public PageNode needClass(String name) {
        return byClass(name).orElseThrow(() -> new UnexpectedPage("no ." + name + " on the page: " + words()));
    }

    /** The link to an item in the list of its module. */
    public PageNode needItem(String path) {
        return all(node -> node.hasClass("lb-item-words"))
                .flatMap(words -> childrenOf(words).stream())
                .filter(node -> node.tag().equals("a") && node.attribute("href").equals(path))
                .findFirst()
                .orElseThrow(() -> new UnexpectedPage("no item that leads to " + path + " on the page: " + words()));
    }

    public String heading() {
        return find(node -> node.tag().equals("h1")).map(this::text).orElse("");
    }

    public String text(PageNode node) {
        return node.ownText()
                + node.children().stream()
                        .map(nodes::get)
                        .filter(java.util.Objects::nonNull)
                        .map(this::text)
                        .collect(Collectors.joining());
    }

    public List<PageNode> childrenOf(PageNode node) {
        return node.children().stream()
                .map(nodes::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** An element and all within it that can be seen, in the order of the page. */
    public Stream<PageNode> inOrder(PageNode node) {
        return node.isVisible()
                ? Stream.concat(Stream.of(node), childrenOf(node).stream().flatMap(this::inOrder))
                : Stream.empty();
    }

    public boolean isWithin(PageNode node, PageNode ancestor) {
        return node == ancestor || childrenOf(ancestor).stream().anyMatch(child -> isWithin(node, child));
    }

    /** The beginning of the page's text, for messages. */
    private String words() {
        var text = nodes.values().stream()
                .map(PageNode::ownText)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" | "));
        return heading() + " (" + start(text) + ")";
    }

    // --- what a person does ---------------------------------------------------------------------

    /** A link within the application, or the first view of a fresh page. */
    public String open(String route) {
        var data = NEW.objectNode()
                .put("route", route)
                .put("query", "")
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", firstNavigation ? "" : "link");
        firstNavigation = false;
        return message(NEW.arrayNode().add(eventOf(ROOT, "ui-navigate", data)));
    }

    public String click(PageNode node) {
        return event(node, "click", CLICK);
    }

    /** Clicks a button whose message carries an id that the page's own script makes, under this expression. */
    public String clickWithId(PageNode node, String expression, UUID id) {
        var known = new HashMap<>(CLICK);
        known.put(expression, NEW.stringNode(id.toString()));
        return event(node, "click", known);
    }

    /** What the browser tells when a dialog that the server closed is gone from the screen. */
    public String closed(PageNode dialog) {
        return event(dialog, "closed", Map.of());
    }

    /** Whether a click on it carries an id, under this expression. */
    public boolean clickCarries(PageNode node, String expression) {
        return settings(node, "click").has(expression);
    }

    /** Chooses or types a value in a field. */
    public String change(PageNode node, JsonNode value) {
        node.setProperty("value", value);
        var event = node.listeners().keySet().stream()
                .sorted()
                .filter(name -> settings(node, name).has("}value"))
                .findFirst()
                .orElseThrow(() -> new UnexpectedPage("nobody hears what is typed in " + node.tag()));
        return event(node, event, Map.of());
    }

    /** What the element's script tells the server. */
    public String call(PageNode node, String method, JsonNode... arguments) {
        var list = NEW.arrayNode();
        Stream.of(arguments).forEach(list::add);
        return message(NEW.arrayNode()
                .add(NEW.objectNode()
                        .put("type", "publishedEventHandler")
                        .put("node", node.id())
                        .put("templateEventMethodName", method)
                        .set("templateEventMethodArgs", list)
                        .put("promise", promises++)));
    }

    /** The page is left: the browser says so in passing. */
    public String leave() {
        return NEW.objectNode()
                .put("csrfToken", csrfToken)
                .set("rpc", NEW.arrayNode())
                .put("syncId", syncId)
                .put("clientId", clientId)
                .put("UNLOAD", true)
                .toString();
    }

    private String event(PageNode node, String name, Map<String, JsonNode> known) {
        var settings = settings(node, name);
        require(!settings.isMissingNode(), () -> "nobody hears a " + name + " on " + node.tag());
        var calls = NEW.arrayNode();
        var data = NEW.objectNode();
        for (var key : settings.propertyNames()) {
            if (key.startsWith("}")) {
                calls.add(synchronised(node, key.substring(1)));
            } else {
                var value = known.get(key);
                if (value == null) {
                    throw new UnexpectedPage("this client does not know what " + key + " is in a " + name);
                }
                data.set(key, value);
            }
        }
        return message(calls.add(eventOf(node.id(), name, data)));
    }

    private JsonNode settings(PageNode node, String event) {
        var constant = node.listeners().get(event);
        var settings = constant == null ? null : constants.get(constant.asString());
        return settings == null ? NEW.missingNode() : settings;
    }

    private static ObjectNode synchronised(PageNode node, String property) {
        var value = node.property(property);
        return NEW.objectNode()
                .put("type", "mSync")
                .put("node", node.id())
                .put("feature", 1)
                .put("property", property)
                .set("value", value.isMissingNode() ? NEW.nullNode() : value);
    }

    private static ObjectNode eventOf(int node, String name, ObjectNode data) {
        return NEW.objectNode()
                .put("type", "event")
                .put("node", node)
                .put("event", name)
                .set("data", data);
    }

    private String message(ArrayNode calls) {
        return NEW.objectNode()
                .put("csrfToken", csrfToken)
                .set("rpc", calls)
                .put("syncId", syncId)
                .put("clientId", clientId)
                .toString();
    }

    public static void require(boolean holds, String otherwise) {
        require(holds, () -> otherwise);
    }

    public static void require(boolean holds, java.util.function.Supplier<String> otherwise) {
        if (!holds) {
            throw new UnexpectedPage(otherwise.get());
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
