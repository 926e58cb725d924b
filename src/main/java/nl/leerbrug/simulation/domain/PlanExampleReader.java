package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.ClientCondition;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanExample;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An example of a plan from its YAML. */
final class PlanExampleReader {

    private final PlanCatalogue catalogue;

    PlanExampleReader(PlanCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    PlanExample read(Mapping node) {
        return new PlanExample(
                Nodes.constant(PlanExample.Role.class, Nodes.require(node, "role")),
                condition(require(node, "condition")),
                Set.copyOf(Nodes.ids(node, "heard", FactId::new)),
                plan(node),
                expectation(require(node, "expect")));
    }

    private static Mapping require(Mapping node, String key) {
        return node.mapping(key).orElseThrow(() -> new IllegalArgumentException(node.place() + ": no " + key));
    }

    private static ClientCondition condition(Mapping node) {
        return new ClientCondition(
                Nodes.number(node, "stress", 0), Nodes.number(node, "trust", 0), Nodes.number(node, "ownership", 0));
    }

    private GoalActionPlan plan(Mapping node) {
        return new GoalActionPlan(
                node.mappings("goals").stream().map(this::goal).toList(),
                numbered(node, "steps", PlanExampleReader::step),
                numbered(node, "ifThens", PlanExampleReader::ifThen),
                node.mappings("recognitions").stream()
                        .map(PlanExampleReader::recognition)
                        .toList(),
                node.integer("confidence").orElse(null),
                day(node, "review").orElse(null),
                Set.copyOf(Nodes.ids(node, "agreed", name -> Nodes.constant(Party.class, name))));
    }

    /** What was typed has no id of its own: it is named after its place. */
    private static <T> List<T> numbered(Mapping node, String key, Numbered<T> read) {
        var all = node.mappings(key);
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(index -> read.read(all.get(index), "eigen-" + (index + 1)))
                .toList();
    }

    private interface Numbered<T> {
        T read(Mapping node, String ownId);
    }

    private Goal goal(Mapping node) {
        var id = new GoalId(Nodes.require(node, "goal"));
        var offered = catalogue.goal(id);
        return new Goal(
                id,
                false,
                offered.map(OfferedGoal::subPillar).orElse(new SubPillarId("onbekend")),
                offered.map(OfferedGoal::from).orElse(Level.ONE),
                offered.map(OfferedGoal::to).orElse(Level.ONE),
                node.mappings("words").stream().map(this::words).toList(),
                node.text("why").orElse(""),
                Nodes.constant(Chooser.class, Nodes.require(node, "chosenBy")),
                day(node, "by").orElse(null));
    }

    Words words(Mapping node) {
        var said = node.text("said").map(FragmentId::new);
        if (said.isPresent()) {
            return catalogue.fragment(said.get()).map(Words::said).orElse(new Words(Whose.CLIENT, "", said.get()));
        }
        return node.text("imposed").map(Words::imposed).orElseGet(() -> Words.ofLearner(Nodes.require(node, "own")));
    }

    private static Step step(Mapping node, String ownId) {
        var typed = node.text("typed");
        var help = Set.copyOf(Nodes.ids(node, "help", HelpId::new));
        var id = typed.isPresent() ? ownId : Nodes.require(node, "step");
        var who = Nodes.constant(Who.class, node.text("who").orElse("client"));
        return new Step(new StepId(id), typed.orElse(null), who, PlanReader.date(node, "day"), help);
    }

    static IfThenPlan ifThen(Mapping node, String ownId) {
        var typed = node.text("typed");
        return new IfThenPlan(
                new IfThenId(typed.isPresent() ? ownId : Nodes.require(node, "ifThen")),
                new ObstacleId(Nodes.require(node, "obstacle")),
                typed.orElse(null));
    }

    private static Recognition recognition(Mapping node) {
        return new Recognition(
                new RecognitionId(Nodes.require(node, "recognition")),
                node.text("after").map(StepId::new).orElse(null),
                Nodes.constant(Chooser.class, Nodes.require(node, "chosenBy")));
    }

    private static PlanExample.Expectation expectation(Mapping node) {
        var range = Nodes.ids(node, "outcome", Integer::valueOf);
        return new PlanExample.Expectation(
                range.getFirst(),
                range.getLast(),
                node.text("course")
                        .map(name -> Nodes.constant(Outlook.Course.class, name))
                        .orElse(null),
                node.flag("passes", false),
                Set.copyOf(Nodes.ids(node, "fails", name -> Nodes.constant(PlanCriterion.class, name))));
    }

    static Optional<LocalDate> day(Mapping node, String key) {
        return node.text(key).map(LocalDate::parse);
    }
}
