package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an expert fills in the plan: as in his transcript, phase by phase, in words that the client did say. Remembers how far
 * it came, so it is for one conversation.
 */
final class PlanConduct {

    private final Scenario scenario;
    private final Map<PhaseId, List<PlanEdit>> planned = new HashMap<>();
    private final Map<PhaseId, Integer> made = new HashMap<>();

    PlanConduct(Scenario scenario) {
        this.scenario = scenario;
    }

    void learn(String place, PlanEdit edit) {
        planned.computeIfAbsent(new PhaseId(place), phase -> new ArrayList<>()).add(edit);
    }

    Optional<Move> next(DialogueState state) {
        if (scenario.goal().isEmpty()) {
            return Optional.empty();
        }
        var phase = state.spot().phase();
        var edits = planned.getOrDefault(phase, List.of());
        var desk = new PlanDesk(scenario, state);
        for (var at = made.getOrDefault(phase, 0); at < edits.size(); at++) {
            made.put(phase, at + 1);
            var edit = inWordsThatWereSaid(edits.get(at), desk);
            var refusals = edit instanceof PlanEdit.Agree ? desk.refusals() : desk.refusals(edit);
            if (refusals.isEmpty()) {
                return Optional.of(new Move.EditPlan(edit));
            }
        }
        return again(state, desk);
    }

    /** Who hesitated is asked once more. */
    private static Optional<Move> again(DialogueState state, PlanDesk desk) {
        var draft = state.draft();
        return draft.hesitated()
                        && !draft.plan().isAgreedByBoth()
                        && desk.refusals().isEmpty()
                ? Optional.of(new Move.EditPlan(new PlanEdit.Agree(Party.LEARNER)))
                : Optional.empty();
    }

    private PlanEdit inWordsThatWereSaid(PlanEdit edit, PlanDesk desk) {
        if (!(edit instanceof PlanEdit.PutGoal(var goal))) {
            return edit;
        }
        var offered = scenario.requireGoal().catalogue().goal(goal.id());
        var said = desk.fragments();
        var words = new ArrayList<Words>();
        for (var piece : goal.words()) {
            if (piece.whose() != Whose.CLIENT
                    || said.stream().anyMatch(one -> one.id().equals(piece.fragment()))) {
                words.add(piece);
            } else {
                offered.stream()
                        .flatMap(one -> one.fragments().stream())
                        .flatMap(id -> said.stream().filter(one -> one.id().equals(id)))
                        .map(Words::said)
                        .filter(other -> !words.contains(other) && !goal.words().contains(other))
                        .findFirst()
                        .ifPresent(words::add);
            }
        }
        if (words.isEmpty()) {
            words.add(Words.ofLearner(offered.map(OfferedGoal::text).orElse("…")));
        }
        return new PlanEdit.PutGoal(new Goal(
                goal.id(),
                goal.typed(),
                goal.subPillar(),
                goal.current(),
                goal.desired(),
                words,
                goal.whyNow(),
                goal.chosenBy(),
                goal.by()));
    }
}
