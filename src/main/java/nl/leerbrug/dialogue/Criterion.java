package nl.leerbrug.dialogue;

import java.util.List;

/** Something that a conversation must show to pass, as the method has it. */
public record Criterion(CriterionId id, String label, String passed, String failed, Rule rule) {

    /** What is asked, with its values. */
    public sealed interface Rule {}

    /** Each sign of crisis is taken up within so many steps. */
    public record SignalsTakenUp(int turns) implements Rule {}

    /**
     * All phases done within the time limit, every sub-pillar opened, the client placed himself first.
     *
     * @param placedFirst share of sub-pillars, in percent
     */
    public record Complete(int placedFirst) implements Rule {}

    /** @param percent of the facts that decide a level */
    public record Heard(int percent) implements Rule {}

    /**
     * @param percent of sub-pillars with the expert's level, resting on a heard fact of that sub-pillar
     * @param offBy no level may be off by more
     */
    public record Judgement(int percent, int offBy) implements Rule {}

    /**
     * @param trustGain at least
     * @param stressRise at most
     */
    public record Relation(int trustGain, int stressRise) implements Rule {}

    /**
     * Change talk was built on, and sustain talk not fought.
     *
     * @param percent of the times that there was change talk
     */
    public record Listening(int percent) implements Rule {}

    /** The plan meets its whole rubric. */
    public record SoundPlan() implements Rule {}

    /** Both agreed to the plan as it is. */
    public record Agreed() implements Rule {}

    /** @param outcome at least, six weeks later */
    public record SixWeeks(int outcome) implements Rule {}

    /** These were reached; a choice that the client made counts only when the learner followed it. */
    public record Milestones(List<MilestoneId> all) implements Rule {
        public Milestones {
            all = List.copyOf(all);
        }
    }
}
