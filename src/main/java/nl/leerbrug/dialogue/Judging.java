package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Verdict.Evidence;
import nl.leerbrug.dialogue.Verdict.Evidence.Kind;
import nl.leerbrug.dialogue.Verdict.Result;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanRules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds a conversation against the criteria of the method. */
final class Judging {

    private static final double HUNDRED = 100.0;
    /** A slip of the tongue is forgiven. */
    private static final int MOST_FOUGHT = 1;

    private static final int BOTH = Party.values().length;

    private final Scenario scenario;
    private final DialogueState state;

    Judging(Scenario scenario, DialogueState state) {
        this.scenario = scenario;
        this.state = state;
    }

    Verdict verdict() {
        return new Verdict(
                scenario.method().verdict().stream().map(this::result).toList());
    }

    private Result result(Criterion criterion) {
        var evidence =
                switch (criterion.rule()) {
                    case Criterion.SignalsTakenUp rule -> signals(rule);
                    case Criterion.Complete rule -> complete(rule);
                    case Criterion.Heard rule -> heard(rule);
                    case Criterion.Judgement rule -> judgement(rule);
                    case Criterion.Relation rule -> relation(rule);
                    case Criterion.Milestones rule -> milestones(rule);
                    case Criterion.Listening rule -> listening(rule);
                    case Criterion.SoundPlan _ -> rubric();
                    case Criterion.Agreed _ -> agreed();
                    case Criterion.SixWeeks rule -> sixWeeks(rule);
                };
        return new Result(criterion, evidence.stream().allMatch(Evidence::holds), evidence);
    }

    private List<Evidence> signals(Criterion.SignalsTakenUp rule) {
        var evidence = new ArrayList<Evidence>();
        state.memory().signals().forEach((signal, found) -> {
            var taken = found.takenUp();
            var steps = taken == null ? -1 : taken - found.step();
            evidence.add(new Evidence(
                    Kind.SIGNAL, signal.value(), taken != null && steps <= rule.turns(), steps, rule.turns()));
        });
        return evidence;
    }

    private List<Evidence> complete(Criterion.Complete rule) {
        var evidence = new ArrayList<Evidence>();
        for (var phase : scenario.method().phases()) {
            var done = Dialogue.isDone(scenario, state, phase);
            evidence.add(yes(Kind.PHASE, phase.id().value(), done));
        }
        var minutes = state.course().minutes();
        evidence.add(new Evidence(Kind.MINUTES, "", minutes <= scenario.limit(), minutes, scenario.limit()));
        for (var topic : scenario.topics()) {
            var opened = state.course().opened().contains(topic.id());
            evidence.add(yes(Kind.OPENED, topic.id().value(), opened));
        }
        if (!scenario.topics().isEmpty()) {
            var first = state.sheet().clientFirst().size();
            var wanted = share(rule.placedFirst(), scenario.topics().size());
            evidence.add(new Evidence(Kind.PLACED_FIRST, "", first >= wanted, first, wanted));
        }
        return evidence;
    }

    private List<Evidence> heard(Criterion.Heard rule) {
        var deciding = scenario.facts().stream().filter(Fact::decides).toList();
        if (deciding.isEmpty()) {
            return List.of();
        }
        var count = (int) deciding.stream()
                .filter(fact -> state.memory().heard().contains(fact.id()))
                .count();
        var wanted = share(rule.percent(), deciding.size());
        return List.of(new Evidence(Kind.FACTS_HEARD, "", count >= wanted, count, wanted));
    }

    private List<Evidence> judgement(Criterion.Judgement rule) {
        var evidence = new ArrayList<Evidence>();
        var exact = 0;
        for (var topic : scenario.topics()) {
            var own = state.sheet().own().get(topic.id());
            if (own == null) {
                continue;
            }
            if (isExact(own, topic) && restsOnFact(own, topic)) {
                exact++;
            }
            var off = offBy(own, topic);
            if (off.isPresent()) {
                evidence.add(new Evidence(
                        Kind.OFF_BY, topic.id().value(), Math.abs(off.get()) <= rule.offBy(), off.get(), rule.offBy()));
            }
        }
        var wanted = share(rule.percent(), scenario.topics().size());
        evidence.addFirst(new Evidence(Kind.EXACT, "", exact >= wanted, exact, wanted));
        return evidence;
    }

    static boolean isExact(Placement own, Topic topic) {
        return own.countedLevel() == topic.level().placement().countedLevel();
    }

    /** Nothing needs to have been heard to say that something does not apply. */
    private boolean restsOnFact(Placement own, Topic topic) {
        return !(own instanceof Placement.At at)
                || at.evidence().stream()
                        .anyMatch(fact -> topic.id().equals(scenario.fact(fact).topic()));
    }

    /** Steps from the expert's level; absent where the level could be understood with what was heard. */
    private Optional<Integer> offBy(Placement own, Topic topic) {
        var level = own.countedLevel();
        return topic.level().isUnderstandable(level, state.memory().heard())
                ? Optional.empty()
                : Optional.of(level.minus(expert(topic)));
    }

    private static Level expert(Topic topic) {
        return topic.level().placement().countedLevel();
    }

    private List<Evidence> relation(Criterion.Relation rule) {
        var evidence = new ArrayList<Evidence>();
        var trust = state.gauges().trust() - state.start().trust();
        var stress = state.gauges().stress() - state.start().stress();
        evidence.add(new Evidence(Kind.TRUST, "", trust >= rule.trustGain(), trust, rule.trustGain()));
        evidence.add(new Evidence(Kind.STRESS, "", stress <= rule.stressRise(), stress, rule.stressRise()));
        for (var out : state.memory().knockOuts()) {
            evidence.add(new Evidence(Kind.KNOCK_OUT, out.name().toLowerCase(Locale.ROOT), false, 1, 0));
        }
        return evidence;
    }

    private List<Evidence> milestones(Criterion.Milestones rule) {
        return rule.all().stream()
                .map(milestone -> yes(Kind.MILESTONE, milestone.value(), isReached(milestone)))
                .toList();
    }

    private boolean isReached(MilestoneId milestone) {
        return state.course().milestones().contains(milestone) && isFollowed(milestone);
    }

    /** Where to begin is the client's choice only when the learner began there. */
    private boolean isFollowed(MilestoneId milestone) {
        if (!milestone.equals(Speaking.FIRST_CHOICE)) {
            return true;
        }
        var opened = state.course().opened();
        SubPillarId chosen = state.course().choices().get(milestone);
        return chosen != null && !opened.isEmpty() && opened.getFirst().equals(chosen);
    }

    private List<Evidence> listening(Criterion.Listening rule) {
        var talk = state.draft().talk();
        var wanted = share(rule.percent(), talk.change());
        return List.of(
                new Evidence(Kind.CHANGE_TALK, "", talk.built() >= wanted, talk.built(), wanted),
                new Evidence(Kind.SUSTAIN_TALK, "", talk.fought() <= MOST_FOUGHT, talk.fought(), MOST_FOUGHT));
    }

    private List<Evidence> rubric() {
        var rules = scenario.requireGoal().planRules().criteria();
        return PlanReview.of(scenario, state).rubric().results().stream()
                .map(result -> new Evidence(
                        Kind.RUBRIC,
                        result.criterion().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        result.passed(),
                        result.points(),
                        Optional.ofNullable(rules.get(result.criterion()))
                                .map(PlanRules.CriterionRule::pass)
                                .orElse(0)))
                .toList();
    }

    private List<Evidence> agreed() {
        var agreed = state.draft().plan().agreed().size();
        return List.of(new Evidence(Kind.AGREED, "", state.draft().plan().isAgreedByBoth(), agreed, BOTH));
    }

    private List<Evidence> sixWeeks(Criterion.SixWeeks rule) {
        var outcome = PlanReview.of(scenario, state).outlook().outcome();
        return List.of(new Evidence(Kind.SIX_WEEKS, "", outcome >= rule.outcome(), outcome, rule.outcome()));
    }

    private static Evidence yes(Kind kind, String subject, boolean holds) {
        return new Evidence(kind, subject, holds, holds ? 1 : 0, 1);
    }

    /** At least so many percent, in whole things. */
    private static int share(int percent, int of) {
        return (int) Math.ceil(percent * of / HUNDRED);
    }
}
