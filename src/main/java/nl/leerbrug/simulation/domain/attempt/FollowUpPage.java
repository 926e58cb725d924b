package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.DialogueState;
import nl.leerbrug.dialogue.PlanAssent;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.goalplan.Answer;
import nl.leerbrug.goalplan.AnswerId;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.MoveId;

import java.util.List;
import java.util.Optional;

/** What there is six weeks after a goal conversation. */
public sealed interface FollowUpPage {

    /**
     * The six weeks, and what one has done with them.
     *
     * @param first the plan as it was agreed, with what became of it
     * @param now how the conversation ended, with the plan as it was changed since
     * @param last what this rests on; what follows can only follow on that
     * @param steps how often one changed something or answered
     * @param followUp what becomes of it after the answer; empty as long as one has not answered
     * @param readable false when a newer version wrote something that this one can't read: nothing can be added
     */
    record Found(
            Conversation conversation,
            PlanReview first,
            DialogueState now,
            MoveId last,
            int steps,
            Optional<FollowUp> followUp,
            boolean readable)
            implements FollowUpPage {

        /** The plan with what was changed; as it was agreed as long as nothing was. After the answer as the client took it. */
        public GoalActionPlan adjusted() {
            return assent().map(PlanAssent::plan).orElseGet(() -> now.draft().plan());
        }

        /** What the client says to the plan that came with the answer; empty as long as one has not answered. */
        public Optional<PlanAssent> assent() {
            return followUp.map(this::assent);
        }

        private PlanAssent assent(FollowUp given) {
            return PlanAssent.of(conversation.scenario(), now, first.plan(), given);
        }

        /** Whether the plan can be changed and an answer be given. */
        public boolean open() {
            return followUp.isEmpty() && readable;
        }

        /** The lines of which one is the answer. */
        public List<Answer> answers() {
            return first.situation().catalogue().answers();
        }

        /** Words of the client that can be used. */
        public List<Fragment> fragments() {
            return PlanReview.fragments(conversation.scenario(), now);
        }

        /** Empty when these are no changes of this plan. */
        Optional<Found> edited(MoveId move, List<DialogueEvent> events) {
            try {
                var state = now;
                for (var event : events) {
                    state = state.apply(event);
                }
                return Optional.of(new Found(conversation, first, state, move, steps + 1, followUp, readable));
            } catch (IllegalArgumentException misfit) {
                return Optional.empty();
            }
        }

        /** Empty when there is no such answer. */
        Optional<Found> answered(MoveId move, AnswerId answer) {
            return judged(answer, now.draft().plan())
                    // The client is asked with all that follows from it; then it is judged as it was agreed.
                    .flatMap(asked -> judged(answer, assent(asked).plan()))
                    .map(given -> new Found(conversation, first, now, move, steps + 1, Optional.of(given), readable));
        }

        private Optional<FollowUp> judged(AnswerId answer, GoalActionPlan plan) {
            return FollowUp.of(first.situation(), first.plan(), first.outlook(), answer, plan);
        }

        Found unreadable() {
            return new Found(conversation, first, now, last, steps, followUp, false);
        }
    }

    /** One has not looked back on the conversation oneself: what became of the plan is told after that. */
    record OwnWordsFirst(AttemptId attempt) implements FollowUpPage {}

    /** The conversation is not over. */
    record NotYet(AttemptId attempt) implements FollowUpPage {}

    /** Not there, another's, no goal conversation, or not to be read by this version. */
    record Unknown() implements FollowUpPage {}
}
