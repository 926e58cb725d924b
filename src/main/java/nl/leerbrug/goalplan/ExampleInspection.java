package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanExample.Role;
import nl.leerbrug.goalplan.PlanFinding.Code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plays the examples of an author and holds them against what was expected, and against each other. */
final class ExampleInspection {

    /** What lies between a sound plan and one that is not. */
    static final int MARGIN = 15;

    private final CasePlan plan;
    private final PlanRules rules;
    private final List<PlanFinding> findings = new ArrayList<>();
    private final Map<Role, Integer> outcomes = new EnumMap<>(Role.class);

    ExampleInspection(CasePlan plan, PlanRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    List<PlanFinding> findings() {
        plan.examples().forEach(this::example);
        for (var role : Role.values()) {
            if (!outcomes.containsKey(role)) {
                findings.add(PlanFinding.error("plan", Code.NO_EXAMPLE, role));
            }
        }
        apart(Role.MIDDLING, Role.STRONG, MARGIN);
        for (var role : List.of(Role.TRIVIAL, Role.OVERFULL, Role.IMPOSED)) {
            apart(role, Role.MIDDLING, 1);
        }
        return findings;
    }

    private void example(PlanExample example) {
        var situation = example.situation(plan.catalogue(), rules);
        for (var refusal : PlanRefusal.of(example.plan(), plan.catalogue(), rules.limits(), example.heard())) {
            findings.add(PlanFinding.error(
                    subject(example.role()), Code.EXAMPLE_REFUSED, refusal.field(), refusal.code(), refusal.subject()));
        }
        var outlook = Outlook.of(situation, example.plan());
        var rubric = PlanRubric.of(situation, example.plan());
        var expected = example.expectation();
        outcomes.put(example.role(), outlook.outcome());
        if (outlook.outcome() < expected.from() || outlook.outcome() > expected.to()) {
            differs(example, "outcome", expected.from() + "-" + expected.to(), outlook.outcome());
        }
        var course = expected.course();
        if (course != null && course != outlook.course()) {
            differs(example, "course", course, outlook.course());
        }
        if (expected.passes() != rubric.passes()) {
            differs(example, "passes", expected.passes(), rubric.failed());
        }
        if (!rubric.failed().containsAll(expected.fails())) {
            differs(example, "fails", expected.fails(), rubric.failed());
        }
    }

    private void differs(PlanExample example, String what, Object expected, Object found) {
        findings.add(PlanFinding.error(subject(example.role()), Code.EXAMPLE_DIFFERS, what, expected, found));
    }

    private void apart(Role worse, Role better, int margin) {
        Integer low = outcomes.get(worse);
        Integer high = outcomes.get(better);
        if (low != null && high != null && high - low < margin) {
            findings.add(PlanFinding.error(subject(worse), Code.EXAMPLES_TOO_CLOSE, low, better, high));
        }
    }

    private static String subject(Role role) {
        return "example/" + role.name().toLowerCase(Locale.ROOT);
    }
}
