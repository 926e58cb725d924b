package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ContentNode.Sequence;
import nl.leerbrug.content.ProblemMessages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Every id that a client's files name outside conditions exists. */
final class CaseReferences {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CaseReferences.class);

    private final CaseFiles files;
    private final CaseNames names;
    private final ContentChecks checks;

    CaseReferences(CaseFiles files, CaseNames names, ContentChecks checks) {
        this.files = files;
        this.names = names;
        this.checks = checks;
    }

    void run() {
        var facts = names.facts();
        var known = new HashMap<>(Map.of(
                "brings",
                facts,
                "names",
                facts,
                "takes",
                names.signals(),
                "does",
                names.method().milestones(),
                "principle",
                names.method().principles(),
                "until",
                facts,
                "heard",
                facts,
                "missed",
                facts,
                CaseNames.VOICE,
                names.voices()));
        known.putAll(Map.of(
                "gives",
                names.planned("fragments"),
                "wants",
                names.planned("goals"),
                "proposes",
                names.planned("steps"),
                "fears",
                names.planned("obstacles"),
                "likes",
                names.planned("recognitions")));
        for (var file : CaseParts.parts(files)) {
            var root = file.root();
            root.entries().forEach((key, entry) -> visit(key, entry.value(), known));
            root.mapping("level").ifPresent(level -> {
                level.find("facts").ifPresent(node -> ids(node, facts));
                expert(root, level);
            });
        }
        files.goal().ifPresent(file -> {
            file.root().entries().forEach((key, entry) -> visit(key, entry.value(), known));
            file.root().find("standard").ifPresent(node -> ids(node, facts));
            shortRuns(file.root(), names.goalPhases());
        });
        client(facts);
        files.transcripts().forEach(file -> transcript(file.root(), facts));
    }

    private void visit(String key, ContentNode node, Map<String, Set<String>> known) {
        if (known.get(key) instanceof Set<String> ids) {
            ids(node, ids);
            return;
        }
        switch (node) {
            case Mapping mapping -> {
                if (key.equals("replies") || key.equals("opening") || isResponses(key)) {
                    mapping.find("signals").ifPresent(signals -> ids(signals, names.signals()));
                }
                mapping.entries().forEach((inner, entry) -> visit(inner, entry.value(), known));
            }
            case Sequence sequence -> sequence.items().forEach(item -> visit(key, item, known));
            case Scalar ignored -> {}
        }
    }

    private static boolean isResponses(String key) {
        return Set.of("good", "fair", "poor").contains(key);
    }

    private void ids(ContentNode node, Set<String> known) {
        switch (node) {
            case Scalar scalar -> id(scalar, known);
            case Sequence sequence -> sequence.scalars().forEach(scalar -> id(scalar, known));
            case Mapping ignored -> {}
        }
    }

    private void id(Scalar scalar, Set<String> known) {
        if (!known.contains(scalar.text())) {
            checks.error(scalar.place(), MESSAGES.text("id.unknown", scalar.text()));
        }
    }

    /** Only what may not apply can be "n.v.t.". */
    private void expert(Mapping root, Mapping level) {
        var topic = root.text("topic").orElse("");
        var mayNotApply = names.subPillars()
                .filter(sub -> sub.text("id").filter(topic::equals).isPresent())
                .anyMatch(sub -> sub.flag("mayNotApply", false));
        if (!mayNotApply) {
            notApplicable(level, "expert", topic);
            root.mappings("places").forEach(place -> notApplicable(place, "level", topic));
        }
    }

    private void notApplicable(Mapping node, String key, String topic) {
        if (node.text(key).filter(Nodes.NOT_APPLICABLE::equals).isPresent()) {
            checks.error(node.placeOf(key), MESSAGES.text("level.applies", topic));
        }
    }

    private void client(Set<String> facts) {
        var root = files.client().root();
        var topics = names.topics();
        var voices = Map.of(CaseNames.VOICE, names.voices());
        root.entries().forEach((key, entry) -> visit(key, entry.value(), voices));
        root.mapping("choices").ifPresent(choices -> {
            choices.scalar("first").ifPresent(id -> id(id, topics));
            choices.scalar("priority").ifPresent(id -> id(id, topics));
        });
        root.mapping("answers")
                .ifPresent(answers -> answers.entries().values().forEach(entry -> {
                    if (entry.value() instanceof Sequence replies) {
                        replies.mappings().forEach(reply -> {
                            reply.find("brings").ifPresent(node -> ids(node, facts));
                            reply.find("signals").ifPresent(node -> ids(node, names.signals()));
                        });
                    }
                }));
        shortRuns(root, names.method().phases());
        root.mappings("shortRuns").forEach(run -> run.find("heard").ifPresent(node -> ids(node, facts)));
        for (var incident : root.mappings("incidents")) {
            var turns = Nodes.texts(incident, "turns");
            if (turns.size() == 2
                    && turns.getFirst().length() == turns.getLast().length()
                    && turns.getFirst().compareTo(turns.getLast()) > 0) {
                checks.error(incident.placeOf("turns"), MESSAGES.text("incident.turns"));
            }
        }
    }

    private void shortRuns(Mapping root, Set<String> phases) {
        for (var run : root.mappings("shortRuns")) {
            run.scalar("skill").ifPresent(id -> id(id, names.method().practice()));
            run.scalar("phase").ifPresent(id -> id(id, phases));
            run.scalar("topic").ifPresent(id -> id(id, names.topics()));
            run.find("planned").ifPresent(node -> ids(node, names.soundlyPlanned()));
        }
    }

    private void transcript(Mapping root, Set<String> facts) {
        var topics = names.topics();
        root.find("also").ifPresent(node -> ids(node, names.lines()));
        for (var move : root.mappings("moves")) {
            var known = Map.of(
                    "say", names.lines(),
                    "topic", topics,
                    "place", topics,
                    "record", topics,
                    "phase", names.method().phases(),
                    "facts", facts,
                    "summarise", facts);
            known.forEach((key, ids) -> move.find(key).ifPresent(node -> ids(node, ids)));
            plan(move);
            if (move.entries().keySet().stream()
                            .filter(TranscriptReader.MOVES::contains)
                            .count()
                    != 1) {
                checks.error(move.place(), MESSAGES.text("transcript.one-move"));
            }
            if (move.find("record").isPresent() && move.find("level").isEmpty()) {
                checks.error(move.place(), MESSAGES.text("transcript.no-level"));
            }
        }
        root.mapping("expect").ifPresent(expect -> {
            expect.find("heard").ifPresent(node -> ids(node, facts));
            expect.find("missed").ifPresent(node -> ids(node, facts));
            expect.find("fails").ifPresent(node -> ids(node, names.method().criteria()));
            expect.find("patterns").ifPresent(node -> ids(node, names.method().patterns()));
        });
    }

    /** What was typed has an id of its own. */
    private void plan(Mapping move) {
        Map.of(
                        "goal", "goals",
                        "help", "helps",
                        "obstacle", "obstacles",
                        "recognition", "recognitions")
                .forEach((key, list) -> move.find(key).ifPresent(node -> ids(node, names.planned(list))));
        if (move.find("typed").isEmpty()) {
            Map.of("step", "steps", "ifThen", "ifThens")
                    .forEach((key, list) -> move.find(key).ifPresent(node -> ids(node, names.planned(list))));
        }
        move.mappings("words")
                .forEach(piece -> piece.find("said").ifPresent(node -> ids(node, names.planned("fragments"))));
    }
}
