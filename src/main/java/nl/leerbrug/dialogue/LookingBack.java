package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Assessment;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Debrief.Bridges;
import nl.leerbrug.dialogue.Debrief.HeardFact;
import nl.leerbrug.dialogue.Debrief.SkillUse;
import nl.leerbrug.dialogue.Debrief.TopicReview;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Makes a debrief of the events of a conversation. */
final class LookingBack {

    private static final int LEAST_CHANCES = 3;
    private static final PracticeId CRISIS = new PracticeId("crisis");
    private static final PracticeId SUMMARISING = new PracticeId("samenvatten");

    private final Scenario scenario;
    private final List<DialogueEvent> events;
    private final DialogueState end;

    LookingBack(Scenario scenario, List<DialogueEvent> events) {
        this.scenario = scenario;
        this.events = List.copyOf(events);
        this.end = DialogueState.replay(events);
    }

    Debrief debrief() {
        var turns = turns();
        var skills = skills(turns);
        return new Debrief(end.start(), turns, topics(), facts(null), skills, weakest(skills), bridges());
    }

    private List<TurnReview> turns() {
        var turns = new ArrayList<TurnReview>();
        var state = DialogueState.of(end.opening());
        TurnReviewing reviewing = null;
        for (var event : events.subList(1, events.size())) {
            if (event instanceof DialogueEvent.MoveMade made) {
                finish(reviewing, state, turns);
                reviewing = new TurnReviewing(scenario, made, state.spot());
            }
            state = state.apply(event);
            if (reviewing != null) {
                reviewing.add(event);
            }
        }
        finish(reviewing, state, turns);
        return turns;
    }

    private static void finish(@Nullable TurnReviewing reviewing, DialogueState after, List<TurnReview> turns) {
        if (reviewing != null && reviewing.isTurn()) {
            turns.add(reviewing.review(after.gauges()));
        }
    }

    private List<SkillUse> skills(List<TurnReview> turns) {
        var uses = new LinkedHashMap<PracticeId, int[]>();
        for (var turn : turns) {
            if (turn.quality() != null) {
                practised(turn).forEach(skill -> {
                    var counts = uses.computeIfAbsent(skill, ignored -> new int[2]);
                    counts[0]++;
                    counts[1] += turn.quality() == Quality.GOOD ? 1 : 0;
                });
            }
        }
        return uses.entrySet().stream()
                .map(entry -> new SkillUse(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private List<PracticeId> practised(TurnReview turn) {
        if (turn.move() instanceof Move.Summarise) {
            return List.of(SUMMARISING);
        }
        if (turn.move() instanceof Move.Say say
                && scenario.utterance(say.utterance())
                        .filter(line -> line.takes() != null)
                        .isPresent()) {
            return List.of(CRISIS);
        }
        return turn.codes().stream()
                .map(code -> scenario.method().skill(code).practice())
                .distinct()
                .toList();
    }

    private static Optional<PracticeId> weakest(List<SkillUse> skills) {
        return skills.stream()
                .filter(use -> use.chances() >= LEAST_CHANCES && use.good() < use.chances())
                .min(Comparator.comparingDouble(use -> (double) use.good() / use.chances()))
                .map(SkillUse::skill);
    }

    private List<TopicReview> topics() {
        return scenario.topics().stream().map(this::review).toList();
    }

    private TopicReview review(Topic topic) {
        var own = end.sheet().own().get(topic.id());
        var heard = end.memory().heard();
        return new TopicReview(
                topic.id(),
                own,
                end.sheet().client().get(topic.id()),
                topic.level().placement(),
                topic.level().why(),
                topic.level().facts(),
                own != null && Judging.isExact(own, topic),
                own != null && topic.level().isUnderstandable(own.countedLevel(), heard),
                facts(topic.id()));
    }

    private List<HeardFact> facts(@Nullable SubPillarId topic) {
        return scenario.facts().stream()
                .filter(fact -> java.util.Objects.equals(fact.topic(), topic))
                // What the bridge conversation brought is not asked for again.
                .filter(fact -> !scenario.isEarlier(fact.id()))
                .map(fact -> new HeardFact(fact, isHeard(fact.id())))
                .toList();
    }

    private boolean isHeard(FactId fact) {
        return end.memory().heard().contains(fact);
    }

    private Bridges bridges() {
        SequencedMap<SubPillarId, Placement> expert = new LinkedHashMap<>();
        scenario.topics().forEach(topic -> expert.put(topic.id(), topic.level().placement()));
        return new Bridges(assessment(end.sheet().own()), assessment(end.sheet().client()), assessment(expert));
    }

    private Assessment assessment(Map<SubPillarId, Placement> placements) {
        var assessment = scenario.bridge().emptyAssessment();
        for (var entry : placements.entrySet()) {
            assessment = scenario.bridge().place(assessment, entry.getKey(), entry.getValue());
        }
        return assessment;
    }
}
