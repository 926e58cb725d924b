package nl.leerbrug.simulation.domain;

import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;

import java.util.Set;

/** A move of a transcript that is about the plan. */
final class PlanMoveReader {

    static final Set<String> MOVES = Set.of("goal", "step", "ifThen", "recognition", "review", "drop", "agree");

    private final PlanCatalogue catalogue;
    private final PlanExampleReader examples;

    PlanMoveReader(PlanCatalogue catalogue) {
        this.catalogue = catalogue;
        this.examples = new PlanExampleReader(catalogue);
    }

    /** @param key the one of {@link #MOVES} that is there */
    PlanEdit read(String key, Mapping node) {
        return switch (key) {
            case "goal" -> new PlanEdit.PutGoal(goal(node));
            case "step" -> new PlanEdit.PutStep(step(node));
            case "ifThen" -> new PlanEdit.PutIfThen(PlanExampleReader.ifThen(node, Nodes.require(node, key)));
            case "recognition" ->
                new PlanEdit.PutRecognition(new Recognition(
                        new RecognitionId(Nodes.require(node, key)),
                        node.text("after").map(StepId::new).orElse(null),
                        Chooser.TOGETHER));
            case "review" -> new PlanEdit.SetReview(PlanReader.date(node, key));
            case "drop" -> drop(Nodes.require(node, key));
            default -> new PlanEdit.Agree(Party.LEARNER);
        };
    }

    /** Who chose it follows from the conversation. */
    private Goal goal(Mapping node) {
        var id = new GoalId(Nodes.require(node, "goal"));
        var offered = catalogue.goal(id);
        return new Goal(
                id,
                offered.isEmpty(),
                offered.map(OfferedGoal::subPillar).orElse(new SubPillarId("onbekend")),
                offered.map(OfferedGoal::from).orElse(null),
                offered.map(OfferedGoal::to).orElse(null),
                node.mappings("words").stream().map(examples::words).toList(),
                node.text("whyNow").orElse(""),
                Chooser.TOGETHER,
                PlanExampleReader.day(node, "by").orElse(null));
    }

    private Step step(Mapping node) {
        var id = new StepId(Nodes.require(node, "step"));
        var usual = catalogue.step(id).map(OfferedStep::who).orElse(Who.CLIENT);
        return new Step(
                id,
                node.text("typed").orElse(null),
                node.text("who").map(name -> Nodes.constant(Who.class, name)).orElse(usual),
                PlanReader.date(node, "day"),
                Set.copyOf(Nodes.ids(node, "help", HelpId::new)));
    }

    private PlanEdit drop(String id) {
        if (catalogue.goal(new GoalId(id)).isPresent()) {
            return new PlanEdit.DropGoal(new GoalId(id));
        }
        if (catalogue.ifThen(new IfThenId(id)).isPresent()) {
            return new PlanEdit.DropIfThen(new IfThenId(id));
        }
        return catalogue.recognition(new RecognitionId(id)).isPresent()
                ? new PlanEdit.DropRecognition(new RecognitionId(id))
                : new PlanEdit.DropStep(new StepId(id));
    }
}
