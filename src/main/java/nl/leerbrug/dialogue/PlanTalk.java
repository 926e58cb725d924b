package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Circumstances.Flags;
import nl.leerbrug.dialogue.Decision.Reason;
import nl.leerbrug.dialogue.Decision.Refused;
import nl.leerbrug.dialogue.DialogueEvent.Cause;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.OfferedIfThen;
import nl.leerbrug.goalplan.OfferedRecognition;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;

import java.util.List;
import java.util.Optional;

/**
 * What follows from putting something into the plan, changing it, or asking whether this is it. The client answers what is
 * new; what is merely put right takes no time and no words.
 *
 * @see "src/docs/decisions/0106-the-client-answers-the-plan.md"
 */
final class PlanTalk {

    /** Below this number there is little reason to agree. */
    private static final int LITTLE_CONFIDENCE = 5;

    private final Turn turn;
    private final GoalScript script;
    private final PlanCatalogue catalogue;
    private final Draft draft;
    private final PlanTruth truth;

    private PlanTalk(Turn turn) {
        this.turn = turn;
        this.script = turn.scenario().requireGoal();
        this.catalogue = script.catalogue();
        this.draft = turn.state().draft();
        this.truth = new PlanTruth(turn.scenario(), turn.state());
    }

    /** Empty when the move was made; its events are with the turn. */
    static Optional<Decision> make(Turn turn, PlanEdit wished) {
        if (turn.scenario().goal().isEmpty()) {
            return Optional.of(new Refused(Reason.NOT_NOW));
        }
        return switch (wished) {
            case PlanEdit.SetConfidence _ -> Optional.of(new Refused(Reason.NOT_YOURS));
            case PlanEdit.Agree(var party) when party == Party.CLIENT -> Optional.of(new Refused(Reason.NOT_YOURS));
            case PlanEdit edit -> new PlanTalk(turn).make(edit);
        };
    }

    private Optional<Decision> make(PlanEdit wished) {
        var edit = truth.of(wished);
        var desk = new PlanDesk(turn.scenario(), turn.state());
        var refusals = edit instanceof PlanEdit.Agree ? desk.refusals() : desk.refusals(edit);
        if (!refusals.isEmpty()) {
            return Optional.of(new Decision.PlanRefused(refusals));
        }
        var reaction = reaction(edit, desk);
        if (reaction.isEmpty()) {
            turn.made(new Move.EditPlan(edit), "");
            turn.emit(at -> new DialogueEvent.PlanEdited(at, edit, null));
        } else {
            answered(edit, reaction.get());
        }
        return Optional.empty();
    }

    private void answered(PlanEdit edit, PlanReaction reaction) {
        turn.made(new Move.EditPlan(edit), says(edit));
        turn.flags(Flags.OTHER_MOVE.putting(subject(edit)));
        if (reaction == PlanReaction.GOAL_NO || reaction == PlanReaction.AGREE_NO) {
            turn.emit(at -> new DialogueEvent.ProposalDeclined(at, edit, reaction));
        } else {
            turn.emit(at -> new DialogueEvent.PlanEdited(at, edit, reaction));
            if (edit instanceof PlanEdit.Agree) {
                turn.emit(at -> new DialogueEvent.PlanEdited(at, new PlanEdit.Agree(Party.CLIENT), null));
            }
        }
        if (reaction != PlanReaction.GOAL_WORDS) {
            turn.pass(turn.method().rule(MoveKind.of(new Move.EditPlan(edit))).minutes());
        }
        turn.affectWithinBounds(
                Cause.MOVE, script.rule(reaction).effect(), gauge -> List.of(reaction + "/" + subject(edit)));
        turn.answer(script.replies(reaction), List.of(), false);
        Ends.turn(turn);
    }

    /** Empty: there is nothing to answer. */
    private Optional<PlanReaction> reaction(PlanEdit edit, PlanDesk desk) {
        // What was answered before needs no answer again.
        if (draft.isPutBack(edit)) {
            return Optional.empty();
        }
        return switch (edit) {
            case PlanEdit.PutGoal(var goal) -> goal(goal);
            case PlanEdit.PutStep(var step) -> {
                if (draft.plan().step(step.id()).isPresent()) {
                    yield Optional.empty();
                }
                if (step.typed() != null) {
                    yield Optional.of(PlanReaction.TYPED);
                }
                if (desk.isHeavy(draft.plan().apply(edit), step.id())) {
                    yield Optional.of(PlanReaction.STEP_HEAVY);
                }
                yield Optional.of(
                        draft.brought().proposes().contains(step.id())
                                ? PlanReaction.STEP_OWN
                                : PlanReaction.STEP_FITS);
            }
            case PlanEdit.PutIfThen(var ifThen) -> ifThen(ifThen);
            case PlanEdit.ChangeIfThen(var before, var after) ->
                after == null || isReworded(before, after) ? Optional.empty() : ifThen(after);
            case PlanEdit.PutRecognition(var form) -> recognitionOf(form);
            case PlanEdit.ChangeRecognition(var _, var form) -> recognitionOf(form);
            case PlanEdit.SetReview _ ->
                draft.plan().review() == null ? Optional.of(PlanReaction.REVIEW) : Optional.empty();
            case PlanEdit.Agree _ -> Optional.of(agrees(desk));
            case PlanEdit.DropGoal _ -> Optional.empty();
            case PlanEdit.DropStep _ -> Optional.empty();
            case PlanEdit.DropIfThen _ -> Optional.empty();
            case PlanEdit.DropRecognition _ -> Optional.empty();
            case PlanEdit.SetConfidence _ -> Optional.empty();
        };
    }

    private Optional<PlanReaction> goal(Goal goal) {
        var before = draft.plan().goals().stream()
                .filter(one -> one.id().equals(goal.id()))
                .findFirst();
        if (before.isPresent()) {
            return before.get().text().equals(goal.text()) ? Optional.empty() : Optional.of(PlanReaction.GOAL_WORDS);
        }
        if (goal.typed()) {
            return Optional.of(PlanReaction.TYPED);
        }
        return Optional.of(
                switch (goal.chosenBy()) {
                    case CLIENT -> PlanReaction.GOAL_OWN;
                    case TOGETHER -> PlanReaction.GOAL_HERS;
                    case LEARNER ->
                        isFrank() && !draft.declined().contains(goal.id())
                                ? PlanReaction.GOAL_NO
                                : PlanReaction.GOAL_MENTOR;
                });
    }

    private Optional<PlanReaction> ifThen(IfThenPlan ifThen) {
        if (draft.plan().ifThens().contains(ifThen)) {
            return Optional.empty();
        }
        return Optional.of(ifThen.typed() != null ? PlanReaction.TYPED : helps(ifThen));
    }

    /** Other words for the same thing, as with a step. */
    private static boolean isReworded(IfThenPlan before, IfThenPlan after) {
        return before.typed() != null
                && after.typed() != null
                && before.id().equals(after.id())
                && before.obstacle().equals(after.obstacle());
    }

    /** Another moment is no other recognition. */
    private Optional<PlanReaction> recognitionOf(Recognition form) {
        return draft.isPlanned(form.id().value()) ? Optional.empty() : Optional.of(recognition(form));
    }

    private PlanReaction helps(IfThenPlan ifThen) {
        var covers = catalogue
                .ifThen(ifThen.id())
                .map(offered -> offered.covers().getOrDefault(ifThen.obstacle(), 0))
                .orElse(0);
        return covers >= script.planRules().thresholds().covered()
                ? PlanReaction.IF_THEN_HELPS
                : PlanReaction.IF_THEN_BRAVE;
    }

    private PlanReaction recognition(Recognition form) {
        var offered = catalogue.recognition(form.id());
        if (offered.filter(one -> one.pitfalls().isEmpty() && catalogue.policy().allows(one))
                .isEmpty()) {
            return PlanReaction.RECOGNITION_WRONG;
        }
        if (form.chosenBy() == Chooser.CLIENT) {
            return PlanReaction.RECOGNITION_OWN;
        }
        return offered.filter(truth::isValued).isPresent()
                ? PlanReaction.RECOGNITION_VALUED
                : PlanReaction.RECOGNITION_EMPTY;
    }

    /** Who says what he thinks hesitates once: the rest is up to the learner. */
    private PlanReaction agrees(PlanDesk desk) {
        var plan = draft.plan();
        var confidence = plan.confidence();
        var doubtful = plan.goals().stream().anyMatch(goal -> goal.chosenBy() == Chooser.LEARNER)
                || desk.isOverfull()
                || (confidence != null && confidence < LITTLE_CONFIDENCE);
        return doubtful && isFrank() && !draft.hesitated() ? PlanReaction.AGREE_NO : PlanReaction.AGREE_YES;
    }

    private boolean isFrank() {
        return turn.holds(script.frank());
    }

    private String says(PlanEdit edit) {
        var words = turn.method()
                .rule(MoveKind.of(new Move.EditPlan(edit)))
                .says()
                .to(turn.scenario().client());
        var number = turn.state().course().moves();
        return Wording.of(turn.state().seed(), "plan/" + number, words).replace("{text}", text(edit));
    }

    /** How a thing of the plan is read aloud. */
    private String text(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.PutGoal(var goal) -> goal.text();
            case PlanEdit.PutStep(var step) ->
                step.typed() != null
                        ? step.typed()
                        : catalogue.step(step.id()).map(OfferedStep::text).orElse("");
            case PlanEdit.PutIfThen(var ifThen) -> text(ifThen);
            case PlanEdit.ChangeIfThen(var _, var after) -> after == null ? "" : text(after);
            case PlanEdit.PutRecognition(var form) -> text(form);
            case PlanEdit.ChangeRecognition(var _, var form) -> text(form);
            case PlanEdit.SetReview(var on) -> "%d-%d".formatted(on.getDayOfMonth(), on.getMonthValue());
            case PlanEdit other -> "";
        };
    }

    private String text(IfThenPlan ifThen) {
        return ifThen.typed() != null
                ? ifThen.typed()
                : catalogue.ifThen(ifThen.id()).map(OfferedIfThen::text).orElse("");
    }

    private String text(Recognition form) {
        return catalogue.recognition(form.id()).map(OfferedRecognition::text).orElse("");
    }

    private static String subject(PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.PutGoal(var goal) -> goal.id().value();
            case PlanEdit.PutStep(var step) -> step.id().value();
            case PlanEdit.PutIfThen(var ifThen) -> ifThen.id().value();
            case PlanEdit.ChangeIfThen(var _, var after)
            when after != null -> after.id().value();
            case PlanEdit.PutRecognition(var form) -> form.id().value();
            case PlanEdit.ChangeRecognition(var _, var form) -> form.id().value();
            case PlanEdit other -> "";
        };
    }
}
