package nl.leerbrug.cli;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.dialogue.Condition;
import nl.leerbrug.dialogue.Named;
import nl.leerbrug.dialogue.Scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A condition in words that one reads, with titles and labels in the place of ids. */
final class ConditionWords {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(ConditionWords.class);

    private final Scenario scenario;

    ConditionWords(Scenario scenario) {
        this.scenario = scenario;
    }

    String of(Condition condition) {
        return switch (condition) {
            case Condition.And and -> joined(and.parts(), "and");
            case Condition.Or or -> joined(or.parts(), "or");
            case Condition.Not not -> MESSAGES.text("condition.not", of(not.part()));
            case Condition.Compares compares ->
                "%s %s %d"
                        .formatted(
                                MESSAGES.text("condition.quantity." + nameOf(compares.quantity())),
                                sign(compares.comparator()),
                                compares.value());
            case Condition.Is is -> MESSAGES.text("condition.word." + nameOf(is.word()));
            case Condition.Has has ->
                MESSAGES.text("condition.relation." + nameOf(has.relation()), subject(has.relation(), has.id()));
        };
    }

    private String joined(List<Condition> parts, String key) {
        return parts.stream()
                .map(part ->
                        part instanceof Condition.Or || part instanceof Condition.And ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(" " + MESSAGES.text("condition." + key) + " "));
    }

    private String subject(Condition.Relation relation, String id) {
        return switch (relation) {
            case DID -> label(scenario.method().milestones(), id);
            case PHASE, BEEN, DONE, TOPIC, OPENED, PLACED, RECORDED -> place(id);
            case SIGNAL, TAKEN -> label(scenario, id);
            case HEARD, SAID, INCIDENT, PATTERN, TAG, WANTS, PROPOSED, GIVEN, PLANNED, DECLINED, ABOUT -> id;
        };
    }

    private String place(String id) {
        return switch (id) {
            case "all" -> MESSAGES.text("condition.all");
            case "here" -> MESSAGES.text("condition.here");
            default ->
                scenario.method().phases().stream()
                        .filter(phase -> phase.id().value().equals(id))
                        .map(nl.leerbrug.dialogue.Phase::title)
                        .findFirst()
                        .or(() -> scenario.topics().stream()
                                .map(nl.leerbrug.dialogue.Topic::id)
                                .filter(topic -> topic.value().equals(id))
                                .flatMap(topic -> scenario.bridge().subPillar(topic).stream())
                                .map(nl.leerbrug.bridge.SubPillar::title)
                                .findFirst())
                        .orElse(id);
        };
    }

    private static String label(List<Named> named, String id) {
        return named.stream()
                .filter(one -> one.id().equals(id))
                .map(Named::label)
                .findFirst()
                .orElse(id);
    }

    private static String label(Scenario scenario, String id) {
        return scenario.signals().stream()
                .filter(signal -> signal.id().value().equals(id))
                .map(nl.leerbrug.dialogue.Signal::label)
                .findFirst()
                .orElse(id);
    }

    private static String sign(Condition.Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE -> ">";
            case LESS -> "<";
            case EQUAL -> "=";
        };
    }

    private static String nameOf(Enum<?> constant) {
        return PlayOptions.lower(constant);
    }
}
