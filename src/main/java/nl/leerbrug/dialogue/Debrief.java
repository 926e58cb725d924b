package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Assessment;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A conversation looked back on: every turn with its reason and a better line, what was heard and missed, the three
 * bridges side by side.
 *
 * @param turns every move in order, levels recorded left out
 * @param topics in the order of the Bridge
 * @param otherFacts that belong to no sub-pillar
 * @param weakest the skill with the lowest share of good choices over at least three chances
 */
public record Debrief(
        Gauges start,
        List<TurnReview> turns,
        List<TopicReview> topics,
        List<HeardFact> otherFacts,
        List<SkillUse> skills,
        Optional<PracticeId> weakest,
        Bridges bridges) {

    public Debrief {
        turns = List.copyOf(turns);
        topics = List.copyOf(topics);
        otherFacts = List.copyOf(otherFacts);
        skills = List.copyOf(skills);
    }

    /**
     * What belongs to no sub-pillar, by the phase where it is at home, in their order; what may come out anywhere is under
     * no phase, at the end.
     */
    public SequencedMap<Optional<PhaseId>, List<HeardFact>> factsByPhase(Scenario scenario) {
        var byPhase = new LinkedHashMap<Optional<PhaseId>, List<HeardFact>>();
        Stream.concat(
                        scenario.method().phases().stream().map(phase -> Optional.of(phase.id())),
                        Stream.of(Optional.<PhaseId>empty()))
                .forEach(phase -> {
                    var facts = otherFacts.stream()
                            .filter(each ->
                                    Optional.ofNullable(each.fact().phase()).equals(phase))
                            .toList();
                    if (!facts.isEmpty()) {
                        byPhase.put(phase, facts);
                    }
                });
        return byPhase;
    }

    /** Looks back on a conversation by its events. */
    public static Debrief of(Scenario scenario, List<DialogueEvent> events) {
        return new LookingBack(scenario, events).debrief();
    }

    /**
     * @param number of the move
     * @param text what the learner was heard to say; empty for a move without words
     * @param quality absent for moves that are no line and no summary
     * @param effect of the turn as a whole
     * @param after the gauges when the turn was over
     * @param said what the client said, incident and last words included
     * @param feedback what this did to the client
     * @param better a better line, when there is one
     * @param remarks from patterns and knock-outs
     */
    public record TurnReview(
            int number,
            Move move,
            Spot spot,
            String text,
            List<SkillCode> codes,
            @Nullable Quality quality,
            boolean fits,
            Effect effect,
            Gauges after,
            int minutes,
            List<ClientLine> said,
            String feedback,
            @Nullable String better,
            List<Remark> remarks,
            List<FactId> told,
            List<SignalId> signals) {
        public TurnReview {
            codes = List.copyOf(codes);
            said = List.copyOf(said);
            remarks = List.copyOf(remarks);
            told = List.copyOf(told);
            signals = List.copyOf(signals);
        }
    }

    /**
     * What was heard, and how who said it looked.
     *
     * @param voice who said it; absent: the client
     * @param told an incident that nobody said
     */
    public record ClientLine(
            String text, Mood mood, @Nullable VoiceId voice, boolean told) {}

    /** Something that stood out in a turn. */
    public record Remark(
            String label, String text, @Nullable String better) {}

    /**
     * @param own absent when the learner recorded nothing
     * @param client absent when the client was not asked
     * @param understandable the learner's level could be defended with what was heard
     */
    public record TopicReview(
            SubPillarId topic,
            @Nullable Placement own,
            @Nullable Placement client,
            Placement expert,
            String why,
            List<FactId> decidedBy,
            boolean exact,
            boolean understandable,
            List<HeardFact> facts) {
        public TopicReview {
            decidedBy = List.copyOf(decidedBy);
            facts = List.copyOf(facts);
        }
    }

    /** A fact, and whether the client told it. */
    public record HeardFact(Fact fact, boolean heard) {}

    /**
     * @param chances turns in which the skill was used
     * @param good of these
     */
    public record SkillUse(PracticeId skill, int chances, int good) {}

    /** The same person in three pairs of eyes. */
    public record Bridges(Assessment own, Assessment client, Assessment expert) {}
}
