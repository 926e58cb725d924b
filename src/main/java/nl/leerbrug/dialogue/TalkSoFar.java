package nl.leerbrug.dialogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How change talk and sustain talk came, and how the learner answered it.
 *
 * @param last which way the client leaned with what he said last; absent: neither
 * @param spoken whether the learner's line still waits for its answer
 * @param change how often change talk was there when the learner spoke
 * @param built how often he built on it
 * @param sustain how often sustain talk was there when he spoke
 * @param fought how often he went against it
 */
public record TalkSoFar(@Nullable Leaning last, boolean spoken, int change, int built, int sustain, int fought) {

    static final TalkSoFar NONE = new TalkSoFar(null, false, 0, 0, 0, 0);

    /** The learner spoke. */
    TalkSoFar answered(List<SkillCode> codes, Quality quality) {
        var builds = builds(codes) && quality != Quality.POOR;
        return switch (last) {
            case null -> new TalkSoFar(null, true, change, built, sustain, fought);
            case CHANGE -> new TalkSoFar(last, true, change + 1, built + (builds ? 1 : 0), sustain, fought);
            case SUSTAIN -> new TalkSoFar(last, true, change, built, sustain + 1, fought + (pushes(codes) ? 1 : 0));
        };
    }

    /** The client spoke: what was said before is answered by now. */
    TalkSoFar replied() {
        return spoken ? new TalkSoFar(null, false, change, built, sustain, fought) : this;
    }

    TalkSoFar leaning(@Nullable Leaning talk) {
        return talk == null ? this : new TalkSoFar(talk, spoken, change, built, sustain, fought);
    }

    /** Something else is talked about. */
    TalkSoFar elsewhere() {
        return new TalkSoFar(null, spoken, change, built, sustain, fought);
    }

    static boolean builds(List<SkillCode> codes) {
        return codes.stream()
                .anyMatch(code -> code.invites()
                        || code == SkillCode.AFFIRM
                        || code == SkillCode.SEEK_COLLABORATION
                        || code == SkillCode.EMPHASIZE_AUTONOMY);
    }

    static boolean pushes(List<SkillCode> codes) {
        return codes.contains(SkillCode.PERSUADE) || codes.contains(SkillCode.CONFRONT);
    }
}
