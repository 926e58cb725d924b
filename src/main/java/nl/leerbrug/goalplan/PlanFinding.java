package nl.leerbrug.goalplan;

import java.util.Arrays;
import java.util.List;

/**
 * Something that an author of a catalogue should mend.
 *
 * @param proven wrong for sure; otherwise it is advice
 * @param subject what it is about, such as {@code step/eerste-stapel}, {@code goal/tas-open}, {@code example/strong} or
 *     {@code plan} for the whole
 * @param details for the message, in the order that the code names
 */
public record PlanFinding(boolean proven, String subject, Code code, List<String> details) {

    public PlanFinding {
        details = List.copyOf(details);
    }

    static PlanFinding error(String subject, Code code, Object... details) {
        return new PlanFinding(true, subject, code, texts(details));
    }

    static PlanFinding warning(String subject, Code code, Object... details) {
        return new PlanFinding(false, subject, code, texts(details));
    }

    private static List<String> texts(Object... details) {
        return Arrays.stream(details).map(String::valueOf).toList();
    }

    /** What is wrong. */
    public enum Code {
        /** Too few of the client's own goals; details: found, wanted. */
        FEW_OWN_GOALS,
        /** Too few goals of the mentor; details: found, wanted. */
        FEW_MENTOR_GOALS,
        /** Details: found, wanted. */
        FEW_STEPS,
        /** Details: found, wanted. */
        FEW_OBSTACLES,
        /** No form of recognition that is done here and means something. */
        NO_RECOGNITION,
        /** All steps together do not bring a goal of the client's own to its end; details: found, wanted. */
        GOAL_OUT_OF_REACH,
        /** A goal of the client's own without a small step to begin with. */
        NO_SMALL_STEP,
        /** No day fits: the last one is before the first, or outside the six weeks, or before what must come first. */
        NO_DAY_FITS,
        /** A step waits for itself. */
        WAITS_FOR_ITSELF,
        /** No if-then plan covers enough of an obstacle; details: found, wanted. */
        OBSTACLE_NOT_COVERED,
        /** Words that no goal is made of. */
        FRAGMENT_UNUSED,
        /** A crisis date outside the six weeks. */
        CRISIS_OUTSIDE,
        /** No step can be done before a crisis date. */
        CRISIS_NOT_COVERED,
        /** Nothing to write at the end; details: the course. */
        NO_LAST_MESSAGE,
        /** No answer suits; details: the course. */
        NO_ANSWER,
        /** No example of this role; details: the role. */
        NO_EXAMPLE,
        /** An example that would be refused; details: field, code, subject. */
        EXAMPLE_REFUSED,
        /** An example that comes out otherwise; details: what, expected, found. */
        EXAMPLE_DIFFERS,
        /** An example that does as well as a better one; details: its outcome, the better role, that outcome. */
        EXAMPLES_TOO_CLOSE
    }
}
