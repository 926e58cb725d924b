package nl.leerbrug.simulation.domain;

import org.springframework.stereotype.Component;

/** {@code content/case/<id>/goal/goal.yaml}: how a goal conversation begins; {@link CaseKind} reads and checks it. */
@Component
class GoalKind extends CasePartKind {

    GoalKind() {
        super(CaseFiles.GOAL);
    }

    @Override
    public String schema() {
        return "goal.schema.json";
    }
}
