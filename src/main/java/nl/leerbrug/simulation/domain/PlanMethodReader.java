package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.goalplan.Factor.Cause;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanEvidence.Point;
import nl.leerbrug.goalplan.PlanRules;
import nl.leerbrug.goalplan.PlanTexts;
import nl.leerbrug.goalplan.PlanTexts.Judged;
import nl.leerbrug.goalplan.Who;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How plans are judged and played, from the key {@code plan} of the method. */
final class PlanMethodReader {

    static final String KEY = "plan";

    private final Mapping plan;

    /** @throws IllegalArgumentException when the method says nothing of plans */
    PlanMethodReader(Collection<ContentFile> method) {
        this.plan = method.stream()
                .flatMap(file -> file.root().mapping(KEY).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("content/method has no plan"));
    }

    /** Whether the method says anything of plans: a version from before there were any does not. */
    static boolean isIn(Collection<ContentFile> method) {
        return method.stream().anyMatch(file -> file.root().mapping(KEY).isPresent());
    }

    PlanRules rules() {
        return new PlanRules(
                limits(part("limits")),
                capacity(part("capacity")),
                byWho("loadOf"),
                byWho("bringsOf"),
                new PlanRules.Typed(number("typed", "load"), number("typed", "brings"), number("typed", "cover")),
                new PlanRules.Ownership(
                        number("ownership", "origin"), number("ownership", "choice"), number("ownership", "words")),
                chance(part("chance")),
                thresholds(part("thresholds")),
                byId(
                        "criteria",
                        PlanCriterion.class,
                        node -> new PlanRules.CriterionRule(number(node, "weight"), number(node, "pass"))));
    }

    PlanTexts texts() {
        return new PlanTexts(
                byId("criteria", PlanCriterion.class, node -> judged(node, "passed", "failed")),
                byId("points", Point.class, node -> judged(node, "holds", "fails")),
                byId("causes", Cause.class, node -> Nodes.require(node, "text")));
    }

    private static Judged judged(Mapping node, String holds, String fails) {
        return new Judged(Nodes.require(node, "label"), Nodes.require(node, holds), Nodes.require(node, fails));
    }

    private static PlanRules.Limits limits(Mapping node) {
        return new PlanRules.Limits(
                number(node, "goalLength"),
                number(node, "whyLength"),
                number(node, "textLength"),
                number(node, "goals"),
                number(node, "steps"),
                number(node, "ifThens"),
                number(node, "recognitions"));
    }

    private static PlanRules.Capacity capacity(Mapping node) {
        return new PlanRules.Capacity(
                number(node, "base"), number(node, "perStress"), number(node, "heaviest"), number(node, "heavyStress"));
    }

    private static PlanRules.Chance chance(Mapping node) {
        return new PlanRules.Chance(
                number(node, "base"),
                number(node, "load"),
                number(node, "loadStress"),
                number(node, "overload"),
                number(node, "overloadMost"),
                number(node, "ownership"),
                number(node, "shared"),
                number(node, "others"),
                number(node, "help"),
                number(node, "order"),
                number(node, "tooEarly"),
                number(node, "tooLate"),
                number(node, "past"),
                number(node, "obstaclesMost"),
                number(node, "recognition"),
                number(node, "pitfall"),
                number(node, "doubt"),
                number(node, "struck"),
                number(node, "least"),
                number(node, "most"));
    }

    private static PlanRules.Thresholds thresholds(Mapping node) {
        return new PlanRules.Thresholds(
                number(node, "doneFrom"),
                number(node, "halfFrom"),
                number(node, "trivialBelow"),
                number(node, "wellFrom"),
                number(node, "stuckBelow"),
                number(node, "covered"),
                number(node, "ownWords"),
                number(node, "confidence"),
                number(node, "sentenceWords"),
                number(node, "firstStepDays"),
                number(node, "valued"),
                number(node, "lightLoad"),
                number(node, "heartFrom"));
    }

    private Map<Who, Integer> byWho(String key) {
        var node = part(key);
        var map = new EnumMap<Who, Integer>(Who.class);
        for (var who : Who.values()) {
            map.put(who, number(node, who.name().toLowerCase(Locale.ROOT)));
        }
        return map;
    }

    private <E extends Enum<E>, V> Map<E, V> byId(String key, Class<E> type, Function<Mapping, V> read) {
        var map = new EnumMap<E, V>(type);
        plan.mappings(key).forEach(node -> map.put(Nodes.constant(type, Nodes.require(node, "id")), read.apply(node)));
        return map;
    }

    private Mapping part(String key) {
        return plan.mapping(key).orElseThrow(() -> new IllegalArgumentException(plan.place() + ": no " + key));
    }

    private int number(String part, String key) {
        return number(part(part), key);
    }

    private static int number(Mapping node, String key) {
        return node.integer(key).orElseThrow(() -> new IllegalArgumentException(node.place() + ": no " + key));
    }
}
