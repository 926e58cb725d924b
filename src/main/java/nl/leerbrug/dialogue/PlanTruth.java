package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Placement;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.OfferedRecognition;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;

import java.util.Optional;

/** Who chose, and whose words these are, is a matter of what was said, not of what the learner says of it. */
final class PlanTruth {

    private final Scenario scenario;
    private final DialogueState state;
    private final PlanCatalogue catalogue;

    PlanTruth(Scenario scenario, DialogueState state) {
        this.scenario = scenario;
        this.state = state;
        this.catalogue = scenario.requireGoal().catalogue();
    }

    /** The edit as it is kept. */
    PlanEdit of(PlanEdit wished) {
        return switch (wished) {
            case PlanEdit.PutGoal(var goal) -> new PlanEdit.PutGoal(asItIs(goal));
            case PlanEdit.PutRecognition(var form) -> new PlanEdit.PutRecognition(asItIs(form));
            case PlanEdit.ChangeRecognition(var before, var form) ->
                new PlanEdit.ChangeRecognition(before, asItIs(form));
            case PlanEdit other -> other;
        };
    }

    private Goal asItIs(Goal goal) {
        var offered = goal.typed() ? Optional.<OfferedGoal>empty() : catalogue.goal(goal.id());
        var chooser = chooser(goal, offered);
        var others = chooser == Chooser.LEARNER ? Whose.IMPOSED : Whose.LEARNER;
        var words = goal.words().stream()
                .map(piece -> piece.whose() == Whose.CLIENT ? piece : new Words(others, piece.text(), null))
                .toList();
        var pillar = offered.map(OfferedGoal::subPillar).orElse(goal.subPillar());
        var current = state.sheet().own().get(pillar) instanceof Placement.At at
                ? at.level()
                : offered.map(OfferedGoal::from).orElse(goal.current());
        return new Goal(
                goal.id(),
                goal.typed(),
                pillar,
                current,
                offered.map(OfferedGoal::to).orElse(goal.desired()),
                words,
                goal.whyNow(),
                chooser,
                goal.by());
    }

    /** The first time decides: a goal that the learner brought up is not the client's choice later on. */
    private Chooser chooser(Goal goal, Optional<OfferedGoal> offered) {
        var before = state.draft().plan().goals().stream()
                .filter(one -> one.id().equals(goal.id()))
                .map(Goal::chosenBy)
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        if (offered.isEmpty()) {
            return Chooser.TOGETHER;
        }
        if (!offered.get().isOfClient()) {
            return Chooser.LEARNER;
        }
        return state.draft().brought().wants().contains(goal.id()) ? Chooser.CLIENT : Chooser.TOGETHER;
    }

    private Recognition asItIs(Recognition form) {
        return new Recognition(form.id(), form.after(), chooser(form));
    }

    private Chooser chooser(Recognition form) {
        if (state.draft().brought().likes().contains(form.id())) {
            return Chooser.CLIENT;
        }
        return catalogue
                .recognition(form.id())
                .filter(this::isValued)
                .map(valued -> Chooser.TOGETHER)
                .orElse(Chooser.LEARNER);
    }

    boolean isValued(OfferedRecognition form) {
        return form.valued() >= scenario.requireGoal().planRules().thresholds().valued();
    }
}
