package nl.leerbrug.goalplan;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happens in the six weeks.
 *
 * @param week from 1 to 6
 * @param subject id of what it is about; empty when it is about the whole
 * @param reasons why; the heaviest first
 */
public record OutlookEvent(LocalDate on, int week, Kind kind, String subject, List<Factor> reasons) {

    public OutlookEvent {
        reasons = List.copyOf(reasons);
    }

    /** What can happen; what is told first stands first. */
    public enum Kind {
        /** Subject: a crisis date that nobody saw to. */
        CRISIS_STRUCK,
        /** Subject: a crisis date that was seen to. */
        CRISIS_AVERTED,
        /** The load passed what can be carried. */
        OVERLOADED,
        /** The plan is not the client's own. */
        HEART_LOST,
        /** Subject: an obstacle without a plan. */
        OBSTACLE_STRUCK,
        /** Subject: an obstacle that was met with a plan. */
        OBSTACLE_MET,
        /** Subject: a form of recognition that works the wrong way. */
        RECOGNITION_SOURED,
        /** Subject: a form of recognition. */
        RECOGNITION_GIVEN,
        /** Subject: a step. */
        STEP_MISSED,
        STEP_HALF,
        STEP_DONE,
        /** The plan asks so little that nothing changes. */
        NOTHING_MOVED,
        /** The end of the six weeks. */
        ENDED_WELL,
        ENDED_MIXED,
        ENDED_STUCK
    }
}
