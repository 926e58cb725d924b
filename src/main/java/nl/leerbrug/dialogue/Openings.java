package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.DialogueEvent.Opened;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How a conversation begins, and what the seed varies in it. */
final class Openings {

    /** Opening values differ by at most one step, and never begin on an edge. */
    private static final int LOWEST_START = 1;

    private static final int HIGHEST_START = 9;
    private static final int SPREAD = 3;
    /** What a bridge conversation that went well brought. */
    private static final int WELL = 2;

    private static final int MOST_CARRIED = 2;

    private Openings() {}

    static Opened whole(Scenario scenario, long seed, Instant at) {
        var first = Spot.in(scenario.firstPhase().id());
        var text = Wording.of(seed, scenario.opening().key(), scenario.opening().texts());
        return opened(scenario, seed, at, varied(scenario.start(), seed), first, text, List.of(), null);
    }

    /** What an expert would have heard and seen. */
    static BridgeBefore standard(GoalScript goal) {
        return new BridgeBefore(goal.levels(), goal.standard(), null, null);
    }

    /** What a learner who heard nothing would bring. */
    static BridgeBefore emptyHanded() {
        return new BridgeBefore(Map.of(), List.of(), null, null);
    }

    /** A goal conversation: what was heard is known, and the bridge is on the table. */
    static List<DialogueEvent> afterBridge(Scenario scenario, BridgeBefore bridge, long seed, Instant at) {
        var first = Spot.in(scenario.firstPhase().id());
        var text = Wording.of(seed, scenario.opening().key(), scenario.opening().texts());
        var known = bridge.heard().stream()
                .filter(fact ->
                        scenario.facts().stream().anyMatch(one -> one.id().equals(fact)))
                .toList();
        var start = scenario.start().plus(carriedOver(bridge));
        var events = new ArrayList<DialogueEvent>();
        events.add(opened(scenario, seed, at, varied(start, seed), first, text, known, null));
        events.addAll(onTheTable(scenario, bridge, known, at));
        return List.copyOf(events);
    }

    private static List<DialogueEvent> onTheTable(
            Scenario scenario, BridgeBefore bridge, List<FactId> known, Instant at) {
        var events = new ArrayList<DialogueEvent>();
        scenario.bridge().subPillars().forEach(pillar -> {
            if (bridge.levels().get(pillar.id()) instanceof Placement placement) {
                events.add(new DialogueEvent.LevelRecorded(at, pillar.id(), restingOn(known, placement)));
            }
        });
        return events;
    }

    /** That conversation may have been had with an earlier version of the client: what is not known here is left out. */
    private static Placement restingOn(List<FactId> known, Placement placement) {
        return switch (placement) {
            case Placement.At at -> {
                var evidence = new TreeSet<>(at.evidence());
                evidence.retainAll(known);
                yield new Placement.At(at.level(), at.confidence(), evidence);
            }
            case Placement.NotApplicable nothing -> nothing;
        };
    }

    /** Of how that conversation ended, half is left by now; the case is written for one that went well. */
    private static Effect carriedOver(BridgeBefore bridge) {
        if (!(bridge.from() instanceof Gauges from) || !(bridge.to() instanceof Gauges to)) {
            return Effect.NONE;
        }
        return new Effect(
                Math.clamp((to.stress() - from.stress()) / 2, -1, MOST_CARRIED),
                Math.clamp((to.trust() - from.trust() - WELL) / 2, -MOST_CARRIED, 1),
                Math.clamp((to.ownership() - from.ownership() - WELL) / 2, -MOST_CARRIED, 1));
    }

    static List<DialogueEvent> shortRun(Scenario scenario, ShortRun run, long seed, Instant at) {
        var start = scenario.start().plus(new Effect(run.stress(), run.trust(), 0));
        var first = Spot.in(scenario.firstPhase().id());
        var before = scenario.goal().map(Openings::standard);
        var heard = heard(run, before);
        var events = new ArrayList<DialogueEvent>();
        events.add(opened(scenario, seed, at, varied(start, seed), first, run.opening(), heard, run));
        before.ifPresent(bridge -> events.addAll(onTheTable(scenario, bridge, heard, at)));
        for (var phase : scenario.method().phases()) {
            if (!phase.id().equals(first.phase())) {
                events.add(new DialogueEvent.PhaseEntered(at, phase.id()));
            }
            if (phase.by() == Phase.By.BRIDGE) {
                var form = scenario.client().pictures() ? BridgeForm.PICTURES : BridgeForm.TEXT;
                events.add(new DialogueEvent.BridgeShown(at, form));
            }
            if (phase.id().equals(run.phase())) {
                break;
            }
        }
        if (run.topic() instanceof SubPillarId topic) {
            events.add(new DialogueEvent.TopicOpened(at, topic));
        }
        events.addAll(agreed(run.planned(), at));
        return List.copyOf(events);
    }

    /** What is known: what an expert's bridge brought, and what came out since. */
    private static List<FactId> heard(ShortRun run, Optional<BridgeBefore> before) {
        return Stream.concat(before.stream().flatMap(bridge -> bridge.heard().stream()), run.heard().stream())
                .distinct()
                .toList();
    }

    private static List<DialogueEvent> agreed(PlanSoFar planned, Instant at) {
        var events = new ArrayList<DialogueEvent>();
        if (!planned.brought().isNone()) {
            events.add(new DialogueEvent.ClientContributed(at, planned.brought()));
        }
        planned.edits().forEach(edit -> events.add(new DialogueEvent.PlanEdited(at, edit, null)));
        return events;
    }

    private static Opened opened(
            Scenario scenario,
            long seed,
            Instant at,
            Gauges gauges,
            Spot spot,
            String text,
            List<FactId> heard,
            @Nullable ShortRun run) {
        var chance = new Chance(seed);
        var incidents = List.copyOf(scenario.incidents());
        var incident = incidents.isEmpty() ? null : incidents.get(chance.below(incidents.size(), "incident"));
        var turn = incident == null
                ? 0
                : incident.earliest() + chance.below(incident.latest() - incident.earliest() + 1, "incident/turn");
        var mood = scenario.opening().mood();
        var opened = new Opened(
                at,
                scenario.id(),
                seed,
                gauges,
                spot,
                text,
                mood == null ? Mood.CALM : mood,
                incident == null ? null : incident.id(),
                turn,
                heard,
                run == null ? null : run.turns(),
                run == null ? scenario.opening().voice() : null);
        return mood == null ? looking(opened, Moods.of(scenario, DialogueState.of(opened))) : opened;
    }

    private static Opened looking(Opened opened, Mood mood) {
        return new Opened(
                opened.at(),
                opened.scenario(),
                opened.seed(),
                opened.gauges(),
                opened.spot(),
                opened.text(),
                mood,
                opened.incident(),
                opened.incidentTurn(),
                opened.heard(),
                opened.turnLimit(),
                opened.voice());
    }

    private static Gauges varied(Gauges start, long seed) {
        return new Gauges(
                varied(start.stress(), seed, Gauge.STRESS),
                varied(start.trust(), seed, Gauge.TRUST),
                varied(start.ownership(), seed, Gauge.OWNERSHIP));
    }

    private static int varied(int value, long seed, Gauge gauge) {
        var shift = new Chance(seed).below(SPREAD, "opening/" + gauge) - 1;
        return Math.clamp(value + shift, LOWEST_START, HIGHEST_START);
    }
}
