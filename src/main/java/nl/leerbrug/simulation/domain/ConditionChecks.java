package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ContentNode.Sequence;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.dialogue.ConditionText;
import nl.leerbrug.dialogue.ConditionText.Failed;
import nl.leerbrug.dialogue.ConditionText.Parsed;
import nl.leerbrug.shared.Place;

import java.util.Locale;
import java.util.Set;

/** Reads every condition of a file and tells what is wrong at the very word. */
final class ConditionChecks {

    private static final Set<String> KEYS = Set.of("when", "fits", "enter", "done", "frank");

    /** Keys that are conditions only below this one. */
    private static final String BANDS = "bands";

    private static final ProblemMessages MESSAGES = ProblemMessages.of(ConditionChecks.class);

    private ConditionChecks() {}

    static void all(Mapping root, Names names, ContentChecks checks) {
        root.entries().forEach((key, entry) -> visit(key, entry.value(), names, checks));
    }

    private static void visit(String key, ContentNode node, Names names, ContentChecks checks) {
        switch (node) {
            case Scalar scalar when KEYS.contains(key) -> check(scalar, names, checks);
            case Mapping bands
            when key.equals(BANDS) ->
                bands.entries().values().forEach(entry -> {
                    if (entry.value() instanceof Scalar scalar) {
                        check(scalar, names, checks);
                    }
                });
            case Mapping mapping -> all(mapping, names, checks);
            case Sequence sequence -> sequence.items().forEach(item -> visit(key, item, names, checks));
            case Scalar ignored -> {}
        }
    }

    private static void check(Scalar scalar, Names names, ContentChecks checks) {
        switch (ConditionText.parse(scalar.text())) {
            case Failed failed ->
                checks.error(
                        at(scalar, failed.offset()),
                        MESSAGES.text("condition." + nameOf(failed.fault()), failed.found()));
            case Parsed parsed ->
                parsed.condition().references().forEach(has -> {
                    if (!names.knows(has.relation(), has.id())) {
                        checks.error(
                                at(scalar, has.offset()),
                                MESSAGES.text("condition.unknown-id", nameOf(has.relation()), has.id()));
                    }
                });
        }
    }

    private static Place at(Scalar scalar, int offset) {
        var start = scalar.asMarkdown().start();
        return new Place(start.file(), start.line(), start.column() + offset);
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
