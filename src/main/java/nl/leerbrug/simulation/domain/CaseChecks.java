package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.PublicationStatus;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a client against itself, the method and the Bridge: names of files, ids, what is missing. */
final class CaseChecks {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CaseChecks.class);

    private final ContentFile client;
    private final ContentChecks checks;

    CaseChecks(ContentFile client, ContentChecks checks) {
        this.client = client;
        this.checks = checks;
    }

    void run() {
        var root = client.root();
        root.text("id")
                .filter(id -> !id.equals(client.folder()))
                .ifPresent(id -> checks.error(root.placeOf("id"), MESSAGES.text("case.folder", client.folder())));
        root.markdown("intake").ifPresent(checks::markdown);
        root.markdown("background").ifPresent(checks::markdown);
        var found = CaseFiles.of(client, checks);
        if (found.isEmpty()) {
            checks.error(
                    root.placeOf("bridge"),
                    MESSAGES.text("case.bridge", root.text("bridge").orElse("")));
            return;
        }
        var files = found.get();
        var names = new CaseNames(files);
        names(files, names);
        once(files, names);
        plan(files);
        new CaseReferences(files, names, checks).run();
        for (var file : names.all()) {
            ConditionChecks.all(file.root(), names.conditions(), checks);
        }
        lines(files);
        // A draft may be unfinished: it can't be played as long as something is missing.
        if (client.status() == PublicationStatus.PUBLISHED) {
            complete(files, names);
            CaseBuildable.check(files, checks);
        }
    }

    /** Nothing that the conversation needs is missing. */
    private void complete(CaseFiles files, CaseNames names) {
        var topics = CaseParts.values(files.topics(), "topic");
        names.topics().stream()
                .filter(id -> names.hasBridge() && !topics.contains(id))
                .sorted()
                .forEach(id -> checks.error(client.place(), MESSAGES.text("case.no-topic", id)));
        if (names.hasBridge()) {
            forTheBridge();
        }
        var phases = CaseParts.values(files.phases(), "phase");
        names.neededPhases().stream()
                .filter(id -> !phases.contains(id))
                .sorted()
                .forEach(id -> checks.error(client.place(), MESSAGES.text("case.no-phase", id)));
        files.goal()
                .filter(goal -> goal.status() == PublicationStatus.PUBLISHED)
                .ifPresent(goal -> names.goalPhases().stream()
                        .filter(id -> !phases.contains(id))
                        .sorted()
                        .forEach(id -> checks.error(goal.place(), MESSAGES.text("case.no-goal-phase", id))));
        var heard = names.heardVoices();
        names.voiceNodes()
                .filter(voice -> voice.text("id").filter(heard::contains).isEmpty())
                .forEach(voice -> checks.error(
                        voice.placeOf("id"),
                        MESSAGES.text("voice.silent", voice.text("name").orElse(""))));
    }

    /** What a client is asked only where the Bridge is on the table. */
    private void forTheBridge() {
        var root = client.root();
        if (root.find("choices").isEmpty()) {
            checks.error(root.place(), MESSAGES.text("case.no-choices"));
        }
        root.mapping("answers")
                .ifPresent(answers -> Stream.of("break", "bridge")
                        .filter(key -> answers.find(key).isEmpty())
                        .forEach(key -> checks.error(root.placeOf("answers"), MESSAGES.text("case.no-answer", key))));
    }

    /** The goal conversation needs something to plan. */
    private void plan(CaseFiles files) {
        files.goal()
                .filter(goal -> files.plan().isEmpty())
                .ifPresent(goal -> checks.error(goal.place(), MESSAGES.text("case.no-plan")));
    }

    /** Files are named after what they hold. */
    private void names(CaseFiles files, CaseNames names) {
        files.topics().forEach(file -> named(file, "topic", names.topics()));
        files.phases().forEach(file -> named(file, "phase", names.phasesAndAny()));
        for (var transcript : files.transcripts()) {
            var root = transcript.root();
            var name = root.text("role").orElse("") + "-"
                    + root.text("conversation").orElse("") + ".yaml";
            if (!transcript.path().endsWith("/" + name)) {
                checks.error(root.placeOf("role"), MESSAGES.text("file.name", name));
            }
        }
    }

    private void named(ContentFile file, String key, Set<String> known) {
        var root = file.root();
        root.text(key).ifPresent(id -> {
            if (!known.contains(id)) {
                checks.error(root.placeOf(key), MESSAGES.text("case.unknown-" + key, id));
            } else if (!file.path().endsWith("/" + id + ".yaml")) {
                checks.error(root.placeOf(key), MESSAGES.text("file.name", id + ".yaml"));
            }
        });
    }

    private void once(CaseFiles files, CaseNames names) {
        var lines = new HashSet<String>();
        var facts = new HashSet<String>();
        for (var file : CaseParts.parts(files)) {
            file.root().mappings("utterances").forEach(node -> once(node, lines));
            file.root().mappings("facts").forEach(node -> once(node, facts));
        }
        var voices = new HashSet<String>();
        names.voiceNodes().forEach(node -> once(node, voices));
        for (var key : Set.of("signals", "incidents", "shortRuns")) {
            var ids = new HashSet<String>();
            client.root().mappings(key).forEach(node -> once(node, ids));
            files.goal().ifPresent(goal -> goal.root().mappings(key).forEach(node -> once(node, ids)));
        }
    }

    private void once(Mapping node, Set<String> seen) {
        node.text("id")
                .filter(id -> !seen.add(id))
                .ifPresent(id -> checks.error(node.placeOf("id"), MESSAGES.text("id.twice", id)));
    }

    private void lines(CaseFiles files) {
        for (var file : CaseParts.parts(files)) {
            var root = file.root();
            ends(root, "opening");
            root.mapping("responses")
                    .ifPresent(node -> Set.of("good", "fair", "poor").forEach(key -> ends(node, key)));
            root.mappings("utterances").forEach(this::line);
            var places = root.mappings("places");
            if (!places.isEmpty() && places.getLast().find("when").isPresent()) {
                checks.error(places.getLast().placeOf("when"), MESSAGES.text("replies.last"));
            }
        }
        Stream.concat(Stream.of(client), files.goal().stream())
                .map(ContentFile::root)
                .flatMap(root -> Stream.of("answers", "reactions", "scales").flatMap(key -> root.mapping(key).stream()))
                .forEach(node -> node.entries().keySet().forEach(key -> ends(node, key)));
    }

    private void line(Mapping node) {
        ends(node, "replies");
        better(node, node.text("quality").orElse("good"));
        node.mapping("otherwise").ifPresent(misfit -> {
            ends(misfit, "replies");
            better(misfit, misfit.text("quality").orElse("poor"));
        });
        if (node.find("reply").isPresent() && node.find("replies").isPresent()) {
            checks.error(node.placeOf("reply"), MESSAGES.text("replies.both"));
        }
    }

    private void better(Mapping node, String quality) {
        if (!quality.equals("good") && node.find("better").isEmpty()) {
            checks.error(node.place(), MESSAGES.text("line.no-better", quality));
        }
    }

    /** Something is answered in every state. */
    private void ends(Mapping node, String key) {
        var replies = node.mappings(key);
        if (replies.isEmpty()) {
            return;
        }
        var last = replies.getLast();
        if (last.find("when").isPresent()) {
            checks.error(last.placeOf("when"), MESSAGES.text("replies.last"));
        }
        // A line's own replies may all bring something: the responses of the place follow them.
        if (!key.equals("replies") && last.find("brings").isPresent()) {
            checks.error(last.placeOf("brings"), MESSAGES.text("replies.last-brings"));
        }
    }
}
