package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every id that a catalogue names exists: in the file itself, or with the client. */
final class PlanReferences {

    private static final ProblemMessages MESSAGES = PlanChecks.MESSAGES;

    private final ContentFile file;
    private final Mapping root;
    private final ContentChecks checks;
    private boolean fine = true;

    PlanReferences(ContentFile file, ContentChecks checks) {
        this.file = file;
        this.root = file.root();
        this.checks = checks;
    }

    /** Whether all exist. */
    boolean run() {
        var goals = ids("goals");
        var steps = ids("steps");
        var obstacles = ids("obstacles");
        root.mappings("goals").forEach(node -> {
            all(node, "fragments", ids("fragments"));
            levels(node);
        });
        root.mappings("steps").forEach(node -> {
            all(node, "needs", ids("helps"));
            all(node, "after", steps);
            keys(node, "brings", goals);
        });
        root.mappings("obstacles").forEach(node -> all(node, "hits", steps));
        root.mappings("ifThens").forEach(node -> keys(node, "covers", obstacles));
        root.mappings("crises").forEach(node -> all(node, "coveredBy", steps));
        root.mappings("messages").forEach(node -> one(node, "of", subjects()));
        root.mappings("plans").forEach(this::example);
        client();
        return fine;
    }

    private void example(Mapping plan) {
        for (var goal : plan.mappings("goals")) {
            one(goal, "goal", ids("goals"));
            for (var piece : goal.mappings("words")) {
                one(piece, "said", ids("fragments"));
                either(piece, "said", "own", "imposed");
            }
        }
        for (var step : plan.mappings("steps")) {
            one(step, "step", ids("steps"));
            all(step, "help", ids("helps"));
            either(step, "step", "typed");
        }
        for (var ifThen : plan.mappings("ifThens")) {
            one(ifThen, "ifThen", ids("ifThens"));
            one(ifThen, "obstacle", ids("obstacles"));
            either(ifThen, "ifThen", "typed");
        }
        for (var recognition : plan.mappings("recognitions")) {
            one(recognition, "recognition", ids("recognitions"));
            one(recognition, "after", ids("steps"));
        }
    }

    /** Facts and sub-pillars are those of the client, once there is one that can be read. */
    private void client() {
        var client = checks.files(CaseFiles.CASE).stream()
                .filter(one -> one.unit().equals(file.unit()))
                .findFirst();
        if (client.isEmpty()) {
            if (!checks.exists(file.unit() + "/case.yaml")) {
                error(file.place(), MESSAGES.text("case.missing"));
            }
            return;
        }
        Optional<CaseNames> known = CaseFiles.of(client.get(), checks).map(CaseNames::new);
        known.ifPresent(names -> {
            var facts = names.facts();
            var subPillars =
                    names.subPillars().flatMap(node -> node.text("id").stream()).collect(Collectors.toSet());
            root.mappings("goals").forEach(node -> one(node, "subPillar", subPillars));
            root.mappings("fragments").forEach(node -> one(node, "heard", facts));
            root.mappings("plans").forEach(node -> all(node, "heard", facts));
            voices(names);
        });
    }

    /** Who writes need not say so: the name stands above the letter. */
    private void voices(CaseNames names) {
        var voices = names.voices();
        root.mappings("fragments").forEach(node -> one(node, CaseNames.VOICE, voices));
        for (var message : root.mappings("messages")) {
            one(message, CaseNames.VOICE, voices);
            var text = message.text("text").orElse("");
            names.voiceNodes()
                    .flatMap(voice -> voice.text("name").stream())
                    .filter(name -> text.startsWith(name + " hier"))
                    .forEach(name -> error(message.placeOf("text"), MESSAGES.text("plan.says-who", name)));
        }
    }

    private void levels(Mapping goal) {
        if (Nodes.number(goal, "from", 1) > Nodes.number(goal, "to", 5)) {
            error(goal.placeOf("to"), MESSAGES.text("plan.levels"));
        }
    }

    private Set<String> ids(String list) {
        return root.mappings(list).stream()
                .flatMap(node -> node.text("id").stream())
                .collect(Collectors.toSet());
    }

    /** What a message can be about. */
    private Set<String> subjects() {
        var subjects = new HashSet<String>();
        for (var list : List.of("steps", "obstacles", "recognitions", "crises")) {
            subjects.addAll(ids(list));
        }
        return subjects;
    }

    private void one(Mapping node, String key, Set<String> known) {
        node.scalar(key).ifPresent(id -> exists(id.text(), id.place(), known));
    }

    private void all(Mapping node, String key, Set<String> known) {
        for (Scalar id : node.scalars(key)) {
            exists(id.text(), id.place(), known);
        }
    }

    private void keys(Mapping node, String key, Set<String> known) {
        node.mapping(key).ifPresent(map -> map.entries().forEach((id, entry) -> exists(id, entry.keyPlace(), known)));
    }

    private void exists(String id, Place place, Set<String> known) {
        if (!known.contains(id)) {
            error(place, MESSAGES.text("id.unknown", id));
        }
    }

    private void either(Mapping node, String... keys) {
        if (Stream.of(keys).filter(key -> node.find(key).isPresent()).count() != 1) {
            error(node.place(), MESSAGES.text("plan.either", String.join(", ", keys)));
        }
    }

    private void error(Place place, String message) {
        checks.error(place, message);
        fine = false;
    }
}
