package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;

/**
 * The plan of a goal conversation: as it was agreed, and as it is now. It is another one after the answer of six weeks
 * later, when something was changed: until then a change is what the learner thinks of.
 */
record PlanVersions(GoalActionPlan agreed, GoalActionPlan now) {

    static PlanVersions of(Conversation conversation, FollowUpPage followUp) {
        var agreed = conversation.state().draft().plan();
        return followUp instanceof FollowUpPage.Found found && found.followUp().isPresent()
                ? new PlanVersions(agreed, found.adjusted())
                : new PlanVersions(agreed, agreed);
    }

    boolean isAdjusted() {
        return !now.equals(agreed);
    }

    GoalActionPlan of(boolean asAgreed) {
        return asAgreed ? agreed : now;
    }
}
