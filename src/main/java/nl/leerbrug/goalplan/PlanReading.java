package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.OfferedGoal.Origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a plan comes to in the eyes of the rules: loads, control, progress, cover, whose it is. */
final class PlanReading {

    static final int ALL = 100;

    private final PlanSituation situation;
    private final GoalActionPlan plan;

    PlanReading(PlanSituation situation, GoalActionPlan plan) {
        this.situation = situation;
        this.plan = plan;
    }

    PlanSituation situation() {
        return situation;
    }

    GoalActionPlan plan() {
        return plan;
    }

    PlanRules rules() {
        return situation.rules();
    }

    /** What the rules can read of a step; empty for one that was typed. */
    Optional<OfferedStep> offered(Step step) {
        return step.typed() == null ? situation.catalogue().step(step.id()) : Optional.empty();
    }

    /** What it asks of the client, when this one does it: rounded up. */
    int load(Step step) {
        var whole = offered(step).map(OfferedStep::load).orElse(rules().typed().load());
        return Math.ceilDiv(whole * rules().loadOf().getOrDefault(step.who(), ALL), ALL);
    }

    Control control(Step step) {
        return step.who() == Who.OTHERS
                ? Control.OTHERS
                : offered(step).map(OfferedStep::control).orElse(Control.OTHERS);
    }

    /** A step of the client, on which the client has a say. */
    boolean isOwn(Step step) {
        return step.who().isOwn() && control(step) != Control.OTHERS;
    }

    /** All that the client is to carry. A crisis date that nothing is done about weighs as much as doing something. */
    int wholeLoad() {
        return plan.steps().stream().mapToInt(this::load).sum()
                + openCrises().stream()
                        .filter(crisis -> covering(crisis).isEmpty())
                        .mapToInt(this::loadOfWaiting)
                        .sum();
    }

    private int loadOfWaiting(CrisisDate crisis) {
        return crisis.coveredBy().stream()
                .flatMap(step -> situation.catalogue().step(step).stream())
                .mapToInt(OfferedStep::load)
                .max()
                .orElse(0);
    }

    int capacity() {
        return rules().capacity().at(situation.condition().stress());
    }

    int overload() {
        return Math.max(0, wholeLoad() - capacity());
    }

    /** How far a step brings a goal, in percent of the way, when it is done. */
    int brings(Step step, Goal goal) {
        var whole = offered(step)
                .map(offered -> brings(offered, goal))
                .orElse(rules().typed().brings());
        return whole * rules().bringsOf().getOrDefault(step.who(), ALL) / ALL;
    }

    /** A goal that no rule can read is served half as well by steps for goals of the same sub-pillar. */
    private int brings(OfferedStep step, Goal goal) {
        if (!goal.typed()) {
            return step.brings().getOrDefault(goal.id(), 0);
        }
        return situation.catalogue().goals().stream()
                        .filter(other -> other.subPillar().equals(goal.subPillar()))
                        .mapToInt(other -> step.brings().getOrDefault(other.id(), 0))
                        .max()
                        .orElse(0)
                / 2;
    }

    /** How far a goal would come if everything went well. */
    int potential(Goal goal) {
        var steps = plan.steps().stream().mapToInt(step -> brings(step, goal)).sum();
        return Math.min(ALL, reached(goal) + steps);
    }

    int bestPotential() {
        return plan.goals().stream().mapToInt(this::potential).max().orElse(0);
    }

    int reached(Goal goal) {
        return situation.reached().getOrDefault(goal.id(), 0);
    }

    /** Whose goal it is, from 0 (the learner's) to 100 (the client's). */
    int ownership(Goal goal) {
        var weights = rules().ownership();
        var origin = origin(goal)
                .map(one -> one == Origin.CLIENT ? weights.origin() : 0)
                .orElse(weights.origin() / 2);
        var choice =
                switch (goal.chosenBy()) {
                    case CLIENT -> weights.choice();
                    case TOGETHER -> weights.choice() / 2;
                    case LEARNER -> 0;
                };
        // Half of the words is enough: a plan is written by two.
        var words = isImposed(goal)
                ? 0
                : Math.min(
                        weights.words(),
                        weights.words()
                                * goal.shareOf(Whose.CLIENT)
                                / rules().thresholds().ownWords());
        return origin + choice + words;
    }

    Optional<Origin> origin(Goal goal) {
        return goal.typed()
                ? Optional.empty()
                : situation.catalogue().goal(goal.id()).map(OfferedGoal::origin);
    }

    boolean isImposed(Goal goal) {
        return goal.words().stream().anyMatch(piece -> piece.whose() == Whose.IMPOSED);
    }

    /** Whose plan it is, from 0 to 100: how far the client directs in general, and whose goals these are. */
    int ownership() {
        var goals =
                (int) plan.goals().stream().mapToInt(this::ownership).average().orElse(0);
        return (situation.condition().ownership() * (ALL / ClientCondition.MOST) + goals) / 2;
    }

    /** What may come in between of this step. */
    List<Obstacle> obstacles(Step step) {
        return situation.catalogue().obstacles().stream()
                .filter(obstacle -> offered(step).isPresent() && obstacle.hits().contains(step.id()))
                .toList();
    }

    /** What may come in between of anything in the plan. */
    List<Obstacle> obstacles() {
        return situation.catalogue().obstacles().stream()
                .filter(obstacle ->
                        plan.steps().stream().anyMatch(step -> obstacles(step).contains(obstacle)))
                .toList();
    }

    /** How much of an obstacle the best if-then plan for it takes away. */
    int cover(Obstacle obstacle) {
        return plan.ifThens().stream()
                .filter(ifThen -> ifThen.obstacle().equals(obstacle.id()))
                .mapToInt(this::cover)
                .max()
                .orElse(0);
    }

    private int cover(IfThenPlan ifThen) {
        return ifThen.typed() != null
                ? rules().typed().cover()
                : situation
                        .catalogue()
                        .ifThen(ifThen.id())
                        .map(offered -> offered.covers().getOrDefault(ifThen.obstacle(), 0))
                        .orElse(0);
    }

    /** Crisis dates within the outlook that were not seen to before, in order of date. */
    List<CrisisDate> openCrises() {
        return situation.catalogue().crises().stream()
                .filter(crisis -> isWithin(crisis.on()))
                .filter(crisis -> crisis.coveredBy().stream().noneMatch(situation.finished()::contains))
                .sorted(Comparator.comparing(CrisisDate::on).thenComparing(CrisisDate::id))
                .toList();
    }

    /** The steps that see to it in time, if they are done. */
    List<Step> covering(CrisisDate crisis) {
        return plan.steps().stream()
                .filter(step -> offered(step).isPresent() && crisis.coveredBy().contains(step.id()))
                .filter(step -> !step.on().isAfter(crisis.on()) && !isPast(step.on()))
                .toList();
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(situation.today());
    }

    boolean isWithin(LocalDate day) {
        return !isPast(day) && !day.isAfter(situation.lastDay());
    }

    /** Steps that must come first and are neither done nor planned by that day. */
    List<StepId> missingBefore(Step step) {
        return before(step)
                .filter(first -> plannedBefore(first, step).isEmpty())
                .sorted()
                .toList();
    }

    private Stream<StepId> before(Step step) {
        return offered(step).stream()
                .flatMap(offered -> offered.after().stream())
                .filter(first -> !situation.finished().contains(first));
    }

    /** Planned steps that this one waits for. */
    List<Step> plannedBefore(Step step) {
        return before(step)
                .flatMap(first -> plannedBefore(first, step).stream())
                .sorted(Comparator.comparing(Step::id))
                .toList();
    }

    private Optional<Step> plannedBefore(StepId first, Step step) {
        return plan.step(first).filter(planned -> !planned.on().isAfter(step.on()));
    }

    List<HelpId> missingHelp(Step step) {
        Set<HelpId> arranged = step.help();
        return offered(step).stream()
                .flatMap(offered -> offered.needs().stream())
                .filter(help -> !arranged.contains(help))
                .sorted()
                .toList();
    }
}
