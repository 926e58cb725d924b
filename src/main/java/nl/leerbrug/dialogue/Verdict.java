package nl.leerbrug.dialogue;

import java.util.List;

/** Whether a conversation passes: it does when every criterion does. */
public record Verdict(List<Result> results) {

    public Verdict {
        results = List.copyOf(results);
    }

    /** @param evidence what it rests on, in order */
    public record Result(Criterion criterion, boolean passed, List<Evidence> evidence) {
        public Result {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * One thing that a criterion looked at.
     *
     * @param kind what the subject is
     * @param subject id of a signal, phase, sub-pillar, fact, milestone or knock-out; empty for a whole
     * @param value as found
     * @param wanted as asked
     */
    public record Evidence(Kind kind, String subject, boolean holds, int value, int wanted) {

        /** What a piece of evidence is about. */
        public enum Kind {
            /** Steps until the signal was taken up; -1 when it never was. */
            SIGNAL,
            /** 1 when the phase is done. */
            PHASE,
            /** Minutes against the limit. */
            MINUTES,
            /** 1 when the sub-pillar was opened. */
            OPENED,
            /** Number of sub-pillars on which the client placed himself first. */
            PLACED_FIRST,
            /** Number of deciding facts heard. */
            FACTS_HEARD,
            /** Number of exact levels that rest on a fact. */
            EXACT,
            /** How far a level is from the expert's. */
            OFF_BY,
            /** Trust gained. */
            TRUST,
            /** Rise of stress. */
            STRESS,
            /** Words after which a conversation cannot pass. */
            KNOCK_OUT,
            /** 1 when the milestone was reached, and the client's choice was followed. */
            MILESTONE,
            /** How often change talk was built on; subject empty. */
            CHANGE_TALK,
            /** How often sustain talk was fought. */
            SUSTAIN_TALK,
            /** Points of the plan on a criterion of its rubric, of which the subject is the name. */
            RUBRIC,
            /** Number of those who agreed. */
            AGREED,
            /** How far the plan comes in six weeks. */
            SIX_WEEKS
        }
    }

    public boolean passes() {
        return results.stream().allMatch(Result::passed);
    }

    /** The criteria that were not met. */
    public List<CriterionId> failed() {
        return results.stream()
                .filter(result -> !result.passed())
                .map(result -> result.criterion().id())
                .toList();
    }

    /** Judges a conversation as far as it went. */
    public static Verdict of(Scenario scenario, DialogueState state) {
        return new Judging(scenario, state).verdict();
    }
}
