package nl.leerbrug.goalplan;

/**
 * One thing that a criterion looked at.
 *
 * @param subject id of a goal, step, obstacle, form of recognition or crisis date; empty for the whole plan
 * @param holds whether it is as it should be
 * @param value as found
 * @param wanted as asked
 */
public record PlanEvidence(Point point, String subject, boolean holds, int value, int wanted) {

    /** What can be looked at. Texts that explain each stand in {@link PlanTexts}. */
    public enum Point {
        /** The goal is one that this client came with. 1 when it is. */
        OWN_GOAL(false),
        /** The client chose it. 1 when so. */
        OWN_CHOICE(false),
        /** Share of the words that the client said. */
        OWN_WORDS(false),
        /** Nothing was laid down. */
        NOT_IMPOSED(true),
        /** Number of those who agreed. */
        BOTH_AGREED(false),
        /** The goal says what will be done. */
        PRECISE(false),
        /** The goal says when it is done. */
        COUNTABLE(false),
        /** Number of steps that the client can do alone. */
        FEASIBLE(false),
        /** It says why now. */
        FITTING(false),
        /** It has a date. */
        DATED(false),
        /** Words of the longest sentence. */
        EASY_WORDS(false),
        /** Number of steps in which the client has a hand. */
        OWN_STEP(true),
        /** Load against what can be carried. */
        WITHIN_CAPACITY(true),
        /** Load of a single step against the heaviest that goes. */
        NONE_TOO_HEAVY(false),
        /** Days until the first step of the client's own. */
        SMALL_START(false),
        /** How far the plan brings a goal if all goes well. */
        MOVES(true),
        /** What the client gives it; -1 when nobody asked. */
        CONFIDENT(false),
        /** How much of an obstacle an if-then plan takes away. */
        OBSTACLE_COVERED(false),
        /** Number of forms agreed beforehand. */
        RECOGNITION_AGREED(false),
        /** Done where this client lives. */
        WITHIN_POLICY(true),
        /** It follows a step, not a result. */
        AFTER_A_STEP(false),
        /** What it means to this client. */
        VALUED(false),
        /** Number of things that are wrong with it. */
        NO_PITFALL(true),
        /** The day has not passed. */
        NOT_PAST(true),
        /** On a day on which it can be done and is of use. */
        IN_ITS_TIME(false),
        /** After what must come first. */
        IN_ORDER(false),
        /** There is a day to look back. */
        REVIEW_AGREED(false),
        /** Days until both look back. */
        REVIEW_IN_TIME(false),
        /** Something is done before the day. */
        CRISIS_COVERED(true);

        private final boolean decides;

        Point(boolean decides) {
            this.decides = decides;
        }

        /** Whether its criterion can't be met without it, whatever else is well. */
        public boolean decides() {
            return decides;
        }
    }

    static PlanEvidence yes(Point point, String subject, boolean holds) {
        return new PlanEvidence(point, subject, holds, holds ? 1 : 0, 1);
    }

    static PlanEvidence atLeast(Point point, String subject, int value, int wanted) {
        return new PlanEvidence(point, subject, value >= wanted, value, wanted);
    }

    static PlanEvidence atMost(Point point, String subject, int value, int wanted) {
        return new PlanEvidence(point, subject, value <= wanted, value, wanted);
    }
}
