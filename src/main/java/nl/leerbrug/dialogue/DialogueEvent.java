package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.PlanEdit;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What happened in a conversation. Events carry the words that were said, so that what a learner lived through stays as
 * it was. {@link Types} names each kind for storage; a stored kind never changes its meaning.
 */
public sealed interface DialogueEvent {

    Instant at();

    /**
     * The conversation began.
     *
     * @param incident what will happen once, and after which spoken turn; absent for a case without
     * @param heard facts known from the start, in a short run
     * @param turnLimit spoken turns of a short run; absent: no limit
     * @param voice who spoke; absent: the client
     */
    record Opened(
            Instant at,
            ScenarioId scenario,
            long seed,
            Gauges gauges,
            Spot spot,
            String text,
            Mood mood,
            @Nullable IncidentId incident,
            int incidentTurn,
            List<FactId> heard,
            @Nullable Integer turnLimit,
            @Nullable VoiceId voice)
            implements DialogueEvent {
        public Opened {
            heard = List.copyOf(heard);
        }
    }

    /**
     * @param number of the move, from 1
     * @param text what the learner was heard to say; empty for a move without words
     */
    record MoveMade(Instant at, int number, Move move, String text) implements DialogueEvent {}

    /**
     * The learner's words were a line of the case.
     *
     * @param fits whether they rested on what was heard
     * @param again whether they had been said before
     */
    record Said(Instant at, UtteranceId utterance, List<SkillCode> codes, Quality quality, boolean fits, boolean again)
            implements DialogueEvent {
        public Said {
            codes = List.copyOf(codes);
        }
    }

    /** The learner's words were a summary. */
    record Summarised(Instant at, List<FactId> facts, SkillCode code, Quality quality) implements DialogueEvent {
        public Summarised {
            facts = List.copyOf(facts);
        }
    }

    record TimePassed(Instant at, int minutes) implements DialogueEvent {}

    /**
     * The gauges changed by just so much.
     *
     * @param gains what can't be gained again here
     */
    record Affected(Instant at, Cause cause, Effect effect, Set<Gain> gains) implements DialogueEvent {
        public Affected {
            gains = Set.copyOf(gains);
        }
    }

    /** Why gauges changed. */
    enum Cause {
        LINE,
        MOVE,
        REPLY,
        KNOCK_OUT,
        PATTERN,
        INCIDENT,
        TIME
    }

    record KnockedOut(Instant at, KnockOut kind) implements DialogueEvent {}

    record PatternSeen(Instant at, PatternId pattern) implements DialogueEvent {}

    record MilestoneReached(Instant at, MilestoneId milestone) implements DialogueEvent {}

    /** The client chose, at a milestone that asks for a choice. */
    record ClientChose(Instant at, MilestoneId milestone, SubPillarId topic) implements DialogueEvent {}

    record PhaseEntered(Instant at, PhaseId phase) implements DialogueEvent {}

    record TopicOpened(Instant at, SubPillarId topic) implements DialogueEvent {}

    record BridgeShown(Instant at, BridgeForm form) implements DialogueEvent {}

    /**
     * @param reply the key of the reply in the case; empty when the engine had none
     * @param voice who spoke; absent: the client
     */
    record Replied(
            Instant at,
            String reply,
            String text,
            Mood mood,
            @Nullable VoiceId voice) implements DialogueEvent {}

    record FactTold(Instant at, FactId fact) implements DialogueEvent {}

    record SignalAppeared(Instant at, SignalId signal) implements DialogueEvent {}

    record SignalTakenUp(Instant at, SignalId signal) implements DialogueEvent {}

    /** Nobody took it up in time; it may still be taken up. */
    record SignalPassed(Instant at, SignalId signal) implements DialogueEvent {}

    /** @param voice who spoke for the client; absent: the client */
    record ClientPlaced(
            Instant at,
            SubPillarId topic,
            Placement placement,
            String text,
            Mood mood,
            @Nullable VoiceId voice) implements DialogueEvent {}

    record LevelRecorded(Instant at, SubPillarId topic, Placement placement) implements DialogueEvent {}

    /** @param voice who spoke; absent: it was seen or heard, not said */
    record IncidentHappened(
            Instant at,
            IncidentId incident,
            String text,
            Mood mood,
            @Nullable VoiceId voice) implements DialogueEvent {}

    /**
     * The plan was changed.
     *
     * @param reaction what the client made of it; absent for what was merely put right
     */
    record PlanEdited(Instant at, PlanEdit edit, @Nullable PlanReaction reaction) implements DialogueEvent {}

    /** The client said no, or hesitated to agree; the plan stays as it was. */
    record ProposalDeclined(Instant at, PlanEdit edit, PlanReaction reaction) implements DialogueEvent {}

    /** What the client brought to the plan with his last words. */
    record ClientContributed(Instant at, Contribution contribution) implements DialogueEvent {}

    /** The learner asked for leave to share something, and got it. */
    record PermissionGiven(Instant at) implements DialogueEvent {}

    /** @param number from 0 to 10 */
    record ImportanceTold(Instant at, int number) implements DialogueEvent {}

    /** The turn is whole: how the client is left. */
    record TurnEnded(Instant at, Mood mood) implements DialogueEvent {}

    record Closed(Instant at, Ending ending, String text) implements DialogueEvent {}
}
