package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.dialogue.Debrief.ClientLine;
import nl.leerbrug.dialogue.Debrief.Remark;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Gathers the events of one move into its review. */
final class TurnReviewing {

    private final Scenario scenario;
    private final DialogueEvent.MoveMade made;
    private final Spot spot;
    private final List<ClientLine> said = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<FactId> told = new ArrayList<>();
    private final List<SignalId> signals = new ArrayList<>();
    private List<SkillCode> codes = List.of();
    private @Nullable Quality quality;
    private @Nullable PlanReaction reaction;
    private boolean fits = true;
    private Effect effect = Effect.NONE;
    private int minutes;

    TurnReviewing(Scenario scenario, DialogueEvent.MoveMade made, Spot spot) {
        this.scenario = scenario;
        this.made = made;
        this.spot = spot;
    }

    boolean isTurn() {
        return switch (made.move()) {
            case Move.RecordLevel _ -> false;
            // What was merely put right in the plan has no answer.
            case Move.EditPlan _ -> !said.isEmpty();
            case Move _ -> true;
        };
    }

    void add(DialogueEvent event) {
        switch (event) {
            case DialogueEvent.Said line -> {
                codes = line.codes();
                quality = line.quality();
                fits = line.fits();
            }
            case DialogueEvent.Summarised summary -> {
                codes = List.of(summary.code());
                quality = summary.quality();
            }
            case DialogueEvent.Affected affected -> effect = effect.plus(affected.effect());
            case DialogueEvent.TimePassed time -> minutes += time.minutes();
            case DialogueEvent.Replied reply ->
                said.add(new ClientLine(reply.text(), reply.mood(), reply.voice(), false));
            case DialogueEvent.ClientPlaced placed ->
                said.add(new ClientLine(placed.text(), placed.mood(), placed.voice(), false));
            case DialogueEvent.IncidentHappened incident ->
                said.add(new ClientLine(incident.text(), incident.mood(), incident.voice(), incident.voice() == null));
            case DialogueEvent.FactTold fact -> told.add(fact.fact());
            case DialogueEvent.SignalAppeared signal -> signals.add(signal.signal());
            case DialogueEvent.PatternSeen seen ->
                scenario.method()
                        .pattern(seen.pattern())
                        .ifPresent(pattern ->
                                remarks.add(new Remark(pattern.label(), pattern.feedback(), pattern.better())));
            case DialogueEvent.KnockedOut out -> {
                var rule = scenario.method().rule(out.kind());
                remarks.add(new Remark(rule.label(), rule.feedback(), null));
            }
            case DialogueEvent.PlanEdited edited -> reaction = edited.reaction() == null ? reaction : edited.reaction();
            case DialogueEvent.ProposalDeclined declined -> reaction = declined.reaction();
            case DialogueEvent.ClientContributed ignored -> {}
            case DialogueEvent.PermissionGiven ignored -> {}
            case DialogueEvent.ImportanceTold ignored -> {}
            case DialogueEvent.Opened ignored -> {}
            case DialogueEvent.MoveMade ignored -> {}
            case DialogueEvent.MilestoneReached ignored -> {}
            case DialogueEvent.ClientChose ignored -> {}
            case DialogueEvent.PhaseEntered ignored -> {}
            case DialogueEvent.TopicOpened ignored -> {}
            case DialogueEvent.BridgeShown ignored -> {}
            case DialogueEvent.SignalTakenUp ignored -> {}
            case DialogueEvent.SignalPassed ignored -> {}
            case DialogueEvent.LevelRecorded ignored -> {}
            case DialogueEvent.TurnEnded ignored -> {}
            case DialogueEvent.Closed ignored -> {}
        }
    }

    TurnReview review(Gauges after) {
        return new TurnReview(
                made.number(),
                made.move(),
                spot,
                made.text(),
                codes,
                quality,
                fits,
                effect,
                after,
                minutes,
                said,
                feedback(),
                better(),
                remarks,
                told,
                signals);
    }

    private String feedback() {
        if (made.move() instanceof Move.Say say) {
            return scenario.utterance(say.utterance())
                    .map(line -> fits ? line.feedback() : line.otherwise().feedback())
                    .orElse("");
        }
        if (reaction instanceof PlanReaction answered && scenario.goal().isPresent()) {
            return scenario.requireGoal().rule(answered).feedback();
        }
        return scenario.method().rule(MoveKind.of(made.move())).feedback();
    }

    private @Nullable String better() {
        if (made.move() instanceof Move.Say say
                && scenario.utterance(say.utterance()).orElse(null) instanceof Utterance line) {
            return fits ? line.better() : line.otherwise().better();
        }
        return null;
    }
}
