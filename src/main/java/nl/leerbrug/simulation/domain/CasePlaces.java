package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.shared.Place;

import java.util.HashMap;
import java.util.Map;

/** Where the things of a client stand in its files, so that what is found in play can be told at its place. */
final class CasePlaces {

    private CasePlaces() {}

    static Map<String, Place> of(CaseFiles files) {
        var places = new HashMap<String, Place>();
        var client = files.client();
        places.put("case", client.place());
        ids(client.root(), "signals", "signal", places);
        ids(client.root(), "incidents", "incident", places);
        ids(client.root(), "shortRuns", "short-run", places);
        files.goal().ifPresent(file -> {
            places.put("goal", file.place());
            ids(file.root(), "signals", "signal", places);
            ids(file.root(), "incidents", "incident", places);
            ids(file.root(), "shortRuns", "short-run", places);
        });
        files.phases().forEach(file -> part(file, "phase", places));
        files.topics().forEach(file -> part(file, "topic", places));
        files.transcripts().forEach(file -> {
            var root = file.root();
            var name = "transcript/" + root.text("role").orElse("") + "-"
                    + root.text("conversation").orElse("");
            places.put(name, file.place());
            var number = 1;
            for (var move : root.mappings("moves")) {
                places.put(name + "/" + number, move.place());
                number++;
            }
        });
        return places;
    }

    private static void part(ContentFile file, String kind, Map<String, Place> places) {
        var root = file.root();
        root.text(kind).ifPresent(id -> places.put(kind + "/" + id, root.placeOf(kind)));
        ids(root, "facts", "fact", places);
        ids(root, "utterances", "line", places);
    }

    private static void ids(Mapping root, String key, String kind, Map<String, Place> places) {
        root.mappings(key)
                .forEach(node -> node.text("id").ifPresent(id -> places.put(kind + "/" + id, node.placeOf("id"))));
    }
}
