package nl.leerbrug.dialogue;

import java.util.List;

/**
 * Something that an author of a case should mend.
 *
 * @param proven wrong for sure; otherwise it was not seen in a bounded search
 * @param subject what it is about, such as {@code line/w-hoe}, {@code fact/brievenbus}, {@code topic/wonen}, {@code
 *     phase/landen}, {@code signal/ontruiming}, {@code transcript/expert-bridge/4} or {@code case}
 * @param details for the message, in the order that the code names
 */
public record Finding(boolean proven, String subject, Code code, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding error(String subject, Code code, Object... details) {
        return new Finding(true, subject, code, texts(details));
    }

    static Finding warning(String subject, Code code, Object... details) {
        return new Finding(false, subject, code, texts(details));
    }

    private static List<String> texts(Object... details) {
        return java.util.Arrays.stream(details).map(String::valueOf).toList();
    }

    /** What is wrong. */
    public enum Code {
        /** A topic without a good line of its own. */
        NO_GOOD_LINE,
        /** A topic or phase with fewer lines than it needs; details: found, wanted. */
        FEW_LINES,
        /** Open questions or reflections of a place are all good, so that the skill alone gives the choice away. */
        SKILL_TELLS,
        /** A line without a reply where no responses stand. */
        NO_REPLY,
        /** A fact that no reply brings. */
        FACT_NOT_BROUGHT,
        /** A fact that decides with a single way out. */
        FACT_ONE_WAY,
        /** A level rests on a fact of another topic; details: the fact. */
        LEVEL_FOREIGN_FACT,
        /** The expert's own level stands among those that are merely understandable. */
        LEVEL_UNDERSTANDABLE,
        /** A phase needs a milestone that no good or fair line reaches; details: the milestone. */
        MILESTONE_NOT_REACHED,
        /** A milestone that a single line reaches; details: the milestone. */
        MILESTONE_ONE_WAY,
        /** A sign of crisis that appears with no reply. */
        SIGNAL_NEVER,
        /** A sign of crisis that no good line takes up. */
        SIGNAL_NOT_TAKEN,
        /** Too few replies marked as change talk or sustain talk; details: which, found, wanted. */
        FEW_TALK,
        /** Words of the client that a reply is said to give, and that do not stand in it; details: the id, the words. */
        FRAGMENT_OTHERWISE,
        /** Words that another voice says than they have in the plan; details: the id. */
        FRAGMENT_OTHER_VOICE,
        /** Words of the client that nothing brings; details: the id. */
        FRAGMENT_NOT_SAID,
        /** A goal of the mentor's that the client is said to want; details: the id. */
        GOAL_NOT_OWN,
        /** A goal of the client's own that no reply names; details: the id. */
        GOAL_NOT_WANTED,
        /** The client comes up with no step. */
        NO_STEP_PROPOSED,
        /** A fact that is said to be known, and belongs to no bridge conversation; details: the fact. */
        STANDARD_UNKNOWN,
        /** A turn in which there were too few fresh lines; details: found, wanted, seed, turn, place. */
        FEW_CHOICES,
        /** A line that was never on offer in the search. */
        LINE_NOT_SEEN,
        /** A reply that was never given in the search; details: its number. */
        REPLY_NOT_SEEN,
        /** A fact that was never told in the search. */
        FACT_NOT_SEEN,
        /** A phase that was never done in the search. */
        PHASE_NOT_DONE,
        /** The longest or the shortest of the choices is too often a good one; details: which, percent. */
        LENGTH_TELLS,
        /** A step of a transcript that is refused; details: the reason. */
        STEP_REFUSED,
        /** A step of a transcript whose line was not among those drawn. */
        STEP_NOT_OFFERED,
        /** A transcript that comes out otherwise; details: what, expected, found. */
        TRANSCRIPT_DIFFERS,
        /** A transcript that is missing; details: its role. */
        NO_TRANSCRIPT
    }
}
