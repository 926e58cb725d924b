package nl.leerbrug.simulation.domain;

import nl.leerbrug.dialogue.Condition.Relation;
import nl.leerbrug.dialogue.Tag;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids that conditions may name, by the word before the bracket. */
record Names(Map<Relation, Set<String>> byRelation) {

    private static final Set<String> ANY_TOPIC = Set.of("here", "all");

    /** Which things there are. */
    record Things(
            Set<String> facts,
            Set<String> lines,
            Set<String> topics,
            Set<String> signals,
            Set<String> incidents,
            Set<String> phases,
            Set<String> milestones,
            Set<String> patterns,
            Planned planned) {

        /** Of what is the same for all clients. */
        Things(
                Set<String> facts,
                Set<String> lines,
                Set<String> topics,
                Set<String> signals,
                Set<String> incidents,
                Set<String> phases,
                Set<String> milestones,
                Set<String> patterns) {
            this(facts, lines, topics, signals, incidents, phases, milestones, patterns, Planned.NOTHING);
        }
    }

    /**
     * What a plan can be made of.
     *
     * @param all goals, steps, if-then plans and forms of recognition
     */
    record Planned(Set<String> goals, Set<String> steps, Set<String> fragments, Set<String> all) {

        static final Planned NOTHING = new Planned(Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Names of(Things things) {
        var names = new EnumMap<Relation, Set<String>>(Relation.class);
        for (var relation : Relation.values()) {
            names.put(relation, names(relation, things));
        }
        return new Names(names);
    }

    private static Set<String> names(Relation relation, Things things) {
        return switch (relation) {
            case HEARD -> things.facts();
            case SAID -> things.lines();
            case DID -> things.milestones();
            case TOPIC -> things.topics();
            case PHASE, DONE -> things.phases();
            case BEEN -> union(things.phases(), things.topics());
            case OPENED, PLACED, RECORDED -> union(things.topics(), ANY_TOPIC);
            case SIGNAL, TAKEN -> things.signals();
            case INCIDENT -> things.incidents();
            case PATTERN -> things.patterns();
            case WANTS, DECLINED -> things.planned().goals();
            case PROPOSED -> things.planned().steps();
            case GIVEN -> things.planned().fragments();
            case PLANNED, ABOUT -> things.planned().all();
            case TAG ->
                Arrays.stream(Tag.values())
                        .map(tag -> tag.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.toSet());
        };
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).collect(Collectors.toSet());
    }

    boolean knows(Relation relation, String id) {
        return byRelation.getOrDefault(relation, Set.of()).contains(id);
    }
}
