package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.OutlookEvent.Kind;
import nl.leerbrug.goalplan.PlanFinding.Code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be said of a catalogue without a conversation. */
final class PlanInspection {

    static final int OWN_GOALS = 4;
    static final int MENTOR_GOALS = 3;
    static final int STEPS = 25;
    static final int OBSTACLES = 8;

    private static final String WHOLE = "plan";
    private static final Map<Outlook.Course, Kind> ENDS = Map.of(
            Outlook.Course.WELL, Kind.ENDED_WELL,
            Outlook.Course.MIXED, Kind.ENDED_MIXED,
            Outlook.Course.STUCK, Kind.ENDED_STUCK);

    private final CasePlan plan;
    private final PlanCatalogue catalogue;
    private final PlanRules rules;
    private final List<PlanFinding> findings = new ArrayList<>();

    PlanInspection(CasePlan plan, PlanRules rules) {
        this.plan = plan;
        this.catalogue = plan.catalogue();
        this.rules = rules;
    }

    List<PlanFinding> findings() {
        var own = catalogue.goals().stream().filter(OfferedGoal::isOfClient).toList();
        few(Code.FEW_OWN_GOALS, own.size(), OWN_GOALS);
        few(Code.FEW_MENTOR_GOALS, catalogue.goals().size() - own.size(), MENTOR_GOALS);
        few(Code.FEW_STEPS, catalogue.steps().size(), STEPS);
        few(Code.FEW_OBSTACLES, catalogue.obstacles().size(), OBSTACLES);
        own.forEach(this::goal);
        catalogue.steps().forEach(this::step);
        catalogue.obstacles().forEach(this::obstacle);
        catalogue.fragments().forEach(this::fragment);
        catalogue.crises().forEach(this::crisis);
        recognition();
        for (var course : Outlook.Course.values()) {
            course(course);
        }
        findings.addAll(new ExampleInspection(plan, rules).findings());
        return List.copyOf(findings);
    }

    private void few(Code code, int found, int wanted) {
        if (found < wanted) {
            findings.add(PlanFinding.error(WHOLE, code, found, wanted));
        }
    }

    private void goal(OfferedGoal goal) {
        var steps = catalogue.steps().stream()
                .filter(step -> step.brings().containsKey(goal.id()))
                .toList();
        var far = steps.stream()
                .mapToInt(step -> step.brings().getOrDefault(goal.id(), 0))
                .sum();
        if (far < PlanReading.ALL) {
            findings.add(PlanFinding.warning("goal/" + goal.id(), Code.GOAL_OUT_OF_REACH, far, PlanReading.ALL));
        }
        if (steps.stream().noneMatch(step -> step.load() <= rules.thresholds().lightLoad())) {
            findings.add(PlanFinding.warning("goal/" + goal.id(), Code.NO_SMALL_STEP));
        }
    }

    private void step(OfferedStep step) {
        if (waitsFor(step, step.id(), new HashSet<>())) {
            findings.add(PlanFinding.error("step/" + step.id(), Code.WAITS_FOR_ITSELF));
        } else if (lastDay(step).isBefore(firstDay(step))) {
            findings.add(PlanFinding.error("step/" + step.id(), Code.NO_DAY_FITS));
        }
    }

    private boolean waitsFor(OfferedStep step, StepId id, Set<StepId> seen) {
        return step.after().stream()
                .filter(seen::add)
                .anyMatch(first -> first.equals(id)
                        || catalogue
                                .step(first)
                                .filter(found -> waitsFor(found, id, seen))
                                .isPresent());
    }

    /** Not before the conversation, nor before what must come first. */
    private LocalDate firstDay(OfferedStep step) {
        var first = later(step.earliest(), catalogue.today());
        for (var before : step.after()) {
            first = later(
                    first, catalogue.step(before).map(OfferedStep::earliest).orElse(first));
        }
        return first;
    }

    private LocalDate lastDay(OfferedStep step) {
        var end = catalogue.today().plusDays(PlanCatalogue.DAYS);
        var latest = step.latest();
        return latest != null && latest.isBefore(end) ? latest : end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void obstacle(Obstacle obstacle) {
        var best = catalogue.ifThens().stream()
                .mapToInt(ifThen -> ifThen.covers().getOrDefault(obstacle.id(), 0))
                .max()
                .orElse(0);
        var wanted = rules.thresholds().covered();
        if (best < wanted) {
            findings.add(PlanFinding.error("obstacle/" + obstacle.id(), Code.OBSTACLE_NOT_COVERED, best, wanted));
        }
    }

    private void fragment(Fragment fragment) {
        if (catalogue.goals().stream().noneMatch(goal -> goal.fragments().contains(fragment.id()))) {
            findings.add(PlanFinding.warning("fragment/" + fragment.id(), Code.FRAGMENT_UNUSED));
        }
    }

    private void crisis(CrisisDate crisis) {
        var end = catalogue.today().plusDays(PlanCatalogue.DAYS);
        if (crisis.on().isBefore(catalogue.today()) || crisis.on().isAfter(end)) {
            findings.add(PlanFinding.error("crisis/" + crisis.id(), Code.CRISIS_OUTSIDE));
        } else if (crisis.coveredBy().stream()
                .flatMap(step -> catalogue.step(step).stream())
                .allMatch(step -> firstDay(step).isAfter(crisis.on()))) {
            findings.add(PlanFinding.error("crisis/" + crisis.id(), Code.CRISIS_NOT_COVERED));
        }
    }

    private void recognition() {
        if (catalogue.recognitions().stream()
                .noneMatch(form -> catalogue.policy().allows(form)
                        && form.pitfalls().isEmpty()
                        && form.valued() >= rules.thresholds().valued())) {
            findings.add(PlanFinding.error(WHOLE, Code.NO_RECOGNITION));
        }
    }

    private void course(Outlook.Course course) {
        if (catalogue.messages().stream().noneMatch(message -> message.on() == ENDS.get(course))) {
            findings.add(PlanFinding.error(WHOLE, Code.NO_LAST_MESSAGE, course));
        }
        if (catalogue.answers().stream().noneMatch(answer -> answer.suits(course))) {
            findings.add(PlanFinding.error(WHOLE, Code.NO_ANSWER, course));
        }
    }
}
