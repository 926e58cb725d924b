package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A version of an item with all it refers to, as a small content folder of its own: the same readers read it back.
 * Media stand in it by hash.
 *
 * @param json stable, so that equal content has an equal hash
 */
record ContentBundle(ContentHash hash, ContentId item, String kind, String json) {

    /** Part of what is stored for ever: readers for older formats stay. */
    static final String FORMAT = "content-bundle.1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ContentBundle of(ContentFile file, UsedReferences used, ReferenceData data) {
        var nodes = JsonNodeFactory.instance;
        var files = new TreeMap<String, String>();
        files.putAll(used.files());
        files.put(file.path(), file.text());
        addEntries(files, "glossary/used.yaml", "terms", used.terms(), data.terms());
        addEntries(files, "source/used.yaml", "sources", used.sources(), data.sources());
        addEntries(files, "figure/used.yaml", "figures", used.figures(), data.figures());
        var root = nodes.objectNode();
        root.put("format", FORMAT);
        root.put("item", file.path());
        var fileNodes = root.putObject("files");
        files.forEach(fileNodes::put);
        var media = root.putObject("media");
        used.media()
                .forEach(name -> data.medium(name)
                        .ifPresent(medium -> media.put(name, medium.hash().value())));
        var json = JSON.writeValueAsString(root);
        return new ContentBundle(Hashes.of(json), file.id().orElseGet(() -> new ContentId("none")), file.kind(), json);
    }

    private static <T> void addEntries(
            Map<String, String> files,
            String path,
            String key,
            SortedSet<ContentId> used,
            Map<ContentId, ReferenceData.Entry<T>> entries) {
        if (used.isEmpty()) {
            return;
        }
        var root = JsonNodeFactory.instance.objectNode();
        var list = root.putArray(key);
        for (var id : used) {
            var entry = entries.get(id);
            if (entry != null) {
                list.add(NodesAsJson.of(entry.origin()));
            }
        }
        files.put(path, JSON.writeValueAsString(root));
    }

    List<String> mediaNames() {
        return List.copyOf(parse(json).path("media").propertyNames());
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }
}
