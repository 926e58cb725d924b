package nl.leerbrug.goalplan;

import nl.leerbrug.goalplan.PlanEvidence.Point;

import java.util.ArrayList;
import java.util.List;

/** Recognition against what goes well and badly with it. */
final class RecognitionJudging {

    private final PlanReading reading;
    private final RecognitionReading recognitions;

    RecognitionJudging(PlanReading reading) {
        this.reading = reading;
        this.recognitions = new RecognitionReading(reading);
    }

    /** Nothing to look at where no recognition is expected and none was agreed. */
    List<PlanEvidence> evidence() {
        var agreed = reading.plan().recognitions();
        var evidence = new ArrayList<PlanEvidence>();
        if (reading.situation().catalogue().policy().isExpected()) {
            evidence.add(PlanEvidence.atLeast(Point.RECOGNITION_AGREED, "", agreed.size(), 1));
        }
        for (var one : agreed) {
            var id = one.id().value();
            evidence.add(PlanEvidence.yes(Point.WITHIN_POLICY, id, recognitions.isAllowed(one)));
            evidence.add(PlanEvidence.yes(Point.AFTER_A_STEP, id, !one.waitsForTheResult()));
            evidence.add(PlanEvidence.atLeast(
                    Point.VALUED,
                    id,
                    recognitions.valued(one),
                    reading.rules().thresholds().valued()));
            evidence.add(PlanEvidence.atMost(
                    Point.NO_PITFALL, id, recognitions.pitfalls(one).size(), 0));
        }
        return evidence;
    }
}
