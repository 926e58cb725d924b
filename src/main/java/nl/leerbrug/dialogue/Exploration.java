package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Finding.Code;
import nl.leerbrug.dialogue.Policies.Policy;
import nl.leerbrug.dialogue.ScenarioValidator.Coverage;
import nl.leerbrug.dialogue.ScenarioValidator.Coverage.Share;
import nl.leerbrug.dialogue.Transcript.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bounded search through conversations: everybody's habits, and a curious player who says what nobody said yet and
 * mends the contact when it gets low.
 */
final class Exploration {

    private static final int SEEDS_BY_HABIT = 10;
    private static final int CURIOUS = 120;

    /** Goal conversations after a bridge that brought nothing: some lines are there for those. */
    private static final int EMPTY_HANDED = 40;

    /**
     * Some lines lean on two facts of one place, so curious players differ in how many turns they stay longer; who always
     * stays long runs out of time before the last places.
     */
    private static final int LINGER = 4;

    private static final int MOST_MOVES = 300;
    private static final int LOW_TRUST = 3;
    private static final int HIGH_STRESS = 7;
    private static final int TELLING_PERCENT = 50;
    private static final double HUNDRED = 100.0;

    private final Scenario scenario;
    private final List<Transcript> transcripts;
    private final Map<UtteranceId, Integer> said = new HashMap<>();
    private final Set<UtteranceId> seen = new HashSet<>();
    private final Set<String> replies = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<PhaseId> done = new HashSet<>();
    private final Map<String, Finding> fewest = new LinkedHashMap<>();
    private int conversations;
    private int turns;
    private int offers;
    private int longestGood;
    private int shortestGood;

    Exploration(Scenario scenario, List<Transcript> transcripts) {
        this.scenario = scenario;
        this.transcripts = transcripts;
    }

    void run() {
        for (var transcript : transcripts) {
            learn(Replay.of(scenario, transcript).play());
        }
        byRole(Role.EXPERT).ifPresent(expert -> {
            habits(expert);
            curious(expert);
        });
    }

    private Optional<Transcript> byRole(Role role) {
        return transcripts.stream()
                .filter(transcript -> transcript.role() == role)
                .findFirst();
    }

    private void habits(Transcript expert) {
        var policies = new Policies(scenario, expert, byRole(Role.POOR).orElse(expert));
        for (var policy : Policy.values()) {
            for (var seed = 0; seed < SEEDS_BY_HABIT; seed++) {
                var play = policies.play(policy, seed);
                learn(play);
                look(play);
            }
        }
    }

    /** Says what was said least; when the contact is low, what helps. */
    private void curious(Transcript expert) {
        for (var seed = 0; seed < CURIOUS; seed++) {
            curious(expert, seed, new Play(scenario, seed));
        }
        if (scenario.goal().isPresent()) {
            for (var seed = 0; seed < EMPTY_HANDED; seed++) {
                var opening = Dialogue.open(scenario, Openings.emptyHanded(), seed, Play.NO_TIME);
                curious(expert, seed, new Play(scenario, opening));
            }
        }
    }

    private void curious(Transcript expert, int seed, Play play) {
        var conduct = new Conduct(scenario, expert, seed % LINGER);
        Habit habit = (ignored, state, choices) -> leastSaid(state);
        for (var i = 0; i < MOST_MOVES && !play.state().isOver(); i++) {
            play.make(conduct.next(play.state(), play.offer(), habit));
        }
        learn(play);
    }

    private Optional<UtteranceId> leastSaid(DialogueState state) {
        var careful = state.gauges().trust() <= LOW_TRUST || state.gauges().stress() >= HIGH_STRESS;
        var eligible = Offering.eligible(scenario, state);
        eligible.forEach(line -> seen.add(line.id()));
        var picked = eligible.stream()
                .min(Comparator.comparing((Utterance line) ->
                                careful && new Reading(scenario, state, line).quality() != Quality.GOOD)
                        .thenComparingInt(line -> said.getOrDefault(line.id(), 0))
                        .thenComparingLong(line -> new Chance(state.seed()).bits("curious/" + line.id())))
                .map(Utterance::id);
        picked.ifPresent(id -> said.merge(id, 1, Integer::sum));
        return picked;
    }

    private void learn(Play play) {
        conversations++;
        turns += play.state().course().turns();
        var memory = play.state().memory();
        seen.addAll(memory.said());
        memory.heard().forEach(fact -> facts.add(fact.value()));
        replies.addAll(memory.replies());
        scenario.method().phases().stream()
                .filter(phase -> Dialogue.isDone(scenario, play.state(), phase))
                .forEach(phase -> done.add(phase.id()));
    }

    /** Looks at every offer of a conversation once more. */
    private void look(Play play) {
        var state = DialogueState.of(play.state().opening());
        var size = scenario.method().offer().size();
        for (var event : play.events().subList(1, play.events().size())) {
            if (event instanceof DialogueEvent.MoveMade made && made.move() instanceof Move.Say) {
                var fresh = Offering.eligible(scenario, state);
                fresh.forEach(line -> seen.add(line.id()));
                if (fresh.size() < size) {
                    few(state, fresh.size(), size);
                }
                lengths(state);
            }
            state = state.apply(event);
        }
    }

    private void few(DialogueState state, int found, int wanted) {
        var spot = state.spot();
        var subject = spot.topic() == null ? "phase/" + spot.phase() : "topic/" + spot.topic();
        fewest.putIfAbsent(
                subject,
                Finding.error(
                        subject,
                        Code.FEW_CHOICES,
                        found,
                        wanted,
                        state.seed(),
                        state.course().turns() + 1));
    }

    private void lengths(DialogueState state) {
        var choices = Dialogue.offer(scenario, state).choices();
        offers++;
        longestGood += isGood(state, Habit.longest(), choices) ? 1 : 0;
        shortestGood += isGood(state, Habit.shortest(), choices) ? 1 : 0;
    }

    private boolean isGood(DialogueState state, Habit habit, List<Offer.Choice> choices) {
        return habit.pick(scenario, state, choices)
                .flatMap(scenario::utterance)
                .filter(line -> new Reading(scenario, state, line).quality() == Quality.GOOD)
                .isPresent();
    }

    List<Finding> findings() {
        var findings = new ArrayList<>(fewest.values());
        if (byRole(Role.EXPERT).isEmpty()) {
            return findings;
        }
        tells("de langste", longestGood, findings);
        tells("de kortste", shortestGood, findings);
        for (var line : scenario.utterances()) {
            if (!seen.contains(line.id())) {
                findings.add(Finding.warning("line/" + line.id(), Code.LINE_NOT_SEEN));
            } else {
                unseenReplies(line, findings);
            }
        }
        scenario.facts().stream()
                .filter(fact -> !facts.contains(fact.id().value()) && !scenario.isEarlier(fact.id()))
                .forEach(fact -> findings.add(Finding.warning("fact/" + fact.id(), Code.FACT_NOT_SEEN)));
        scenario.method().phases().stream()
                .filter(phase -> !done.contains(phase.id()))
                .forEach(phase -> findings.add(Finding.warning("phase/" + phase.id(), Code.PHASE_NOT_DONE)));
        return findings;
    }

    private void tells(String which, int good, List<Finding> findings) {
        var percent = offers == 0 ? 0 : Math.round(HUNDRED * good / offers);
        if (percent > TELLING_PERCENT) {
            findings.add(Finding.warning("case", Code.LENGTH_TELLS, which, percent));
        }
    }

    private void unseenReplies(Utterance line, List<Finding> findings) {
        for (var i = 0; i < line.replies().size(); i++) {
            if (!replies.contains(line.replies().get(i).key())) {
                findings.add(Finding.warning("line/" + line.id(), Code.REPLY_NOT_SEEN, i + 1));
            }
        }
    }

    Coverage coverage() {
        var all = Replies.of(scenario).map(Reply::key).toList();
        return new Coverage(
                conversations,
                turns,
                new Share(
                        (int) scenario.utterances().stream()
                                .filter(line -> seen.contains(line.id()))
                                .count(),
                        scenario.utterances().size()),
                new Share((int) all.stream().filter(replies::contains).count(), all.size()),
                new Share(facts.size(), scenario.facts().size()));
    }
}
