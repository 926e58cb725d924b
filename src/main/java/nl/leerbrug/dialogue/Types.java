package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.PlanEdit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names of moves and events as they are stored: a name with a version, never a class name. A type whose record comes to
 * mean something else gets a new number, and a reader for the old one.
 */
public final class Types {

    /** Every stored name of a move with its record. */
    public static final Map<String, Class<? extends Move>> MOVES = moves();

    /** Every stored name of an event with its record. */
    public static final Map<String, Class<? extends DialogueEvent>> EVENTS = events();

    /** Every stored name of a change of a plan with its record. */
    public static final Map<String, Class<? extends PlanEdit>> PLAN_EDITS = planEdits();

    private Types() {}

    public static String of(Move move) {
        return switch (move) {
            case Move.Say ignored -> "say.1";
            case Move.KeepSilent ignored -> "keep-silent.1";
            case Move.OpenTopic ignored -> "open-topic.1";
            case Move.MoveOn ignored -> "move-on.1";
            case Move.ShowBridge ignored -> "show-bridge.1";
            case Move.AskPlacement ignored -> "ask-placement.1";
            case Move.RecordLevel ignored -> "record-level.1";
            case Move.Summarise ignored -> "summarise.1";
            case Move.EditPlan ignored -> "edit-plan.1";
            case Move.TakeBreak ignored -> "take-break.1";
            case Move.Close ignored -> "close.1";
        };
    }

    public static String of(DialogueEvent event) {
        return switch (event) {
            case DialogueEvent.Opened ignored -> "opened.1";
            case DialogueEvent.MoveMade ignored -> "move-made.1";
            case DialogueEvent.Said ignored -> "said.1";
            case DialogueEvent.Summarised ignored -> "summarised.1";
            case DialogueEvent.TimePassed ignored -> "time-passed.1";
            case DialogueEvent.Affected ignored -> "affected.1";
            case DialogueEvent.KnockedOut ignored -> "knocked-out.1";
            case DialogueEvent.PatternSeen ignored -> "pattern-seen.1";
            case DialogueEvent.MilestoneReached ignored -> "milestone-reached.1";
            case DialogueEvent.ClientChose ignored -> "client-chose.1";
            case DialogueEvent.PhaseEntered ignored -> "phase-entered.1";
            case DialogueEvent.TopicOpened ignored -> "topic-opened.1";
            case DialogueEvent.BridgeShown ignored -> "bridge-shown.1";
            case DialogueEvent.Replied ignored -> "replied.1";
            case DialogueEvent.FactTold ignored -> "fact-told.1";
            case DialogueEvent.SignalAppeared ignored -> "signal-appeared.1";
            case DialogueEvent.SignalTakenUp ignored -> "signal-taken-up.1";
            case DialogueEvent.SignalPassed ignored -> "signal-passed.1";
            case DialogueEvent.ClientPlaced ignored -> "client-placed.1";
            case DialogueEvent.LevelRecorded ignored -> "level-recorded.1";
            case DialogueEvent.IncidentHappened ignored -> "incident-happened.1";
            case DialogueEvent.PlanEdited ignored -> "plan-edited.1";
            case DialogueEvent.ProposalDeclined ignored -> "proposal-declined.1";
            case DialogueEvent.ClientContributed ignored -> "client-contributed.1";
            case DialogueEvent.PermissionGiven ignored -> "permission-given.1";
            case DialogueEvent.ImportanceTold ignored -> "importance-told.1";
            case DialogueEvent.TurnEnded ignored -> "turn-ended.1";
            case DialogueEvent.Closed ignored -> "closed.1";
        };
    }

    private static Map<String, Class<? extends Move>> moves() {
        var names = new LinkedHashMap<String, Class<? extends Move>>();
        names.put("say.1", Move.Say.class);
        names.put("keep-silent.1", Move.KeepSilent.class);
        names.put("open-topic.1", Move.OpenTopic.class);
        names.put("move-on.1", Move.MoveOn.class);
        names.put("show-bridge.1", Move.ShowBridge.class);
        names.put("ask-placement.1", Move.AskPlacement.class);
        names.put("record-level.1", Move.RecordLevel.class);
        names.put("summarise.1", Move.Summarise.class);
        names.put("edit-plan.1", Move.EditPlan.class);
        names.put("take-break.1", Move.TakeBreak.class);
        names.put("close.1", Move.Close.class);
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, Class<? extends DialogueEvent>> events() {
        var names = new LinkedHashMap<String, Class<? extends DialogueEvent>>();
        names.put("opened.1", DialogueEvent.Opened.class);
        names.put("move-made.1", DialogueEvent.MoveMade.class);
        names.put("said.1", DialogueEvent.Said.class);
        names.put("summarised.1", DialogueEvent.Summarised.class);
        names.put("time-passed.1", DialogueEvent.TimePassed.class);
        names.put("affected.1", DialogueEvent.Affected.class);
        names.put("knocked-out.1", DialogueEvent.KnockedOut.class);
        names.put("pattern-seen.1", DialogueEvent.PatternSeen.class);
        names.put("milestone-reached.1", DialogueEvent.MilestoneReached.class);
        names.put("client-chose.1", DialogueEvent.ClientChose.class);
        names.put("phase-entered.1", DialogueEvent.PhaseEntered.class);
        names.put("topic-opened.1", DialogueEvent.TopicOpened.class);
        names.put("bridge-shown.1", DialogueEvent.BridgeShown.class);
        names.put("replied.1", DialogueEvent.Replied.class);
        names.put("fact-told.1", DialogueEvent.FactTold.class);
        names.put("signal-appeared.1", DialogueEvent.SignalAppeared.class);
        names.put("signal-taken-up.1", DialogueEvent.SignalTakenUp.class);
        names.put("signal-passed.1", DialogueEvent.SignalPassed.class);
        names.put("client-placed.1", DialogueEvent.ClientPlaced.class);
        names.put("level-recorded.1", DialogueEvent.LevelRecorded.class);
        names.put("incident-happened.1", DialogueEvent.IncidentHappened.class);
        names.put("plan-edited.1", DialogueEvent.PlanEdited.class);
        names.put("proposal-declined.1", DialogueEvent.ProposalDeclined.class);
        names.put("client-contributed.1", DialogueEvent.ClientContributed.class);
        names.put("permission-given.1", DialogueEvent.PermissionGiven.class);
        names.put("importance-told.1", DialogueEvent.ImportanceTold.class);
        names.put("turn-ended.1", DialogueEvent.TurnEnded.class);
        names.put("closed.1", DialogueEvent.Closed.class);
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, Class<? extends PlanEdit>> planEdits() {
        var names = new LinkedHashMap<String, Class<? extends PlanEdit>>();
        names.put("put-goal.1", PlanEdit.PutGoal.class);
        names.put("drop-goal.1", PlanEdit.DropGoal.class);
        names.put("put-step.1", PlanEdit.PutStep.class);
        names.put("drop-step.1", PlanEdit.DropStep.class);
        names.put("put-if-then.1", PlanEdit.PutIfThen.class);
        names.put("drop-if-then.1", PlanEdit.DropIfThen.class);
        names.put("change-if-then.1", PlanEdit.ChangeIfThen.class);
        names.put("put-recognition.1", PlanEdit.PutRecognition.class);
        names.put("drop-recognition.1", PlanEdit.DropRecognition.class);
        names.put("change-recognition.1", PlanEdit.ChangeRecognition.class);
        names.put("set-confidence.1", PlanEdit.SetConfidence.class);
        names.put("set-review.1", PlanEdit.SetReview.class);
        names.put("agree.1", PlanEdit.Agree.class);
        return Collections.unmodifiableMap(names);
    }
}
