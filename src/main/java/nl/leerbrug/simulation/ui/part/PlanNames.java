package nl.leerbrug.simulation.ui.part;

import nl.leerbrug.goalplan.CrisisDate;
import nl.leerbrug.goalplan.CrisisId;
import nl.leerbrug.goalplan.Factor;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.Help;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.Obstacle;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.OfferedGoal;
import nl.leerbrug.goalplan.OfferedIfThen;
import nl.leerbrug.goalplan.OfferedRecognition;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.OutlookEvent;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanChange;
import nl.leerbrug.goalplan.PlanCriterion;
import nl.leerbrug.goalplan.PlanEvidence;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the things of a plan are called: by the catalogue, and by the learner where he typed them. */
public final class PlanNames {

    private final PlanCatalogue catalogue;
    private final List<GoalActionPlan> plans;

    /** @param plans in which something may have been typed; the last one counts */
    public PlanNames(PlanCatalogue catalogue, GoalActionPlan... plans) {
        this.catalogue = catalogue;
        this.plans = List.of(plans).reversed();
    }

    /** In the words of the plan, or else of the catalogue. */
    public String goal(GoalId id) {
        return planned(GoalActionPlan::goals)
                .filter(goal -> goal.id().equals(id))
                .map(Goal::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> catalogue.goal(id).map(OfferedGoal::text))
                .orElse(id.value());
    }

    public String step(StepId id) {
        return planned(GoalActionPlan::steps)
                .filter(step -> step.id().equals(id))
                .map(Step::typed)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> catalogue.step(id).map(OfferedStep::text))
                .orElse(id.value());
    }

    public String ifThen(IfThenId id) {
        return planned(GoalActionPlan::ifThens)
                .filter(one -> one.id().equals(id))
                .map(IfThenPlan::typed)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> catalogue.ifThen(id).map(OfferedIfThen::text))
                .orElse(id.value());
    }

    public String obstacle(ObstacleId id) {
        return catalogue.obstacle(id).map(Obstacle::text).orElse(id.value());
    }

    public String recognition(RecognitionId id) {
        return catalogue.recognition(id).map(OfferedRecognition::text).orElse(id.value());
    }

    public String help(HelpId id) {
        return catalogue.help(id).map(Help::text).orElse(id.value());
    }

    public String crisis(CrisisId id) {
        return catalogue.crises().stream()
                .filter(crisis -> crisis.id().equals(id))
                .map(CrisisDate::text)
                .findFirst()
                .orElse(id.value());
    }

    /** What evidence of this criterion is about; empty for the whole plan. */
    public String subject(PlanCriterion criterion, PlanEvidence evidence) {
        return named(evidence.subject(), id -> switch (criterion) {
            case OWNERSHIP, SMART -> goal(new GoalId(id));
            case STEP_SIZE, DATES -> step(new StepId(id));
            case OBSTACLES -> obstacle(new ObstacleId(id));
            case RECOGNITION -> recognition(new RecognitionId(id));
            case CRISIS -> crisis(new CrisisId(id));
        });
    }

    public String subject(Factor factor) {
        return named(factor.subject(), id -> switch (factor.cause()) {
            case HELP_MISSING -> help(new HelpId(id));
            case FIRST_MISSING, FIRST_UNSURE -> step(new StepId(id));
            case OBSTACLE -> obstacle(new ObstacleId(id));
            case RECOGNITION -> recognition(new RecognitionId(id));
            case CRISIS_BEFORE -> crisis(new CrisisId(id));
            case LOAD, OVERLOAD, NOT_OWN, SHARED_CONTROL, NO_CONTROL, TOO_EARLY, TOO_LATE, PAST, PITFALL, DOUBT -> id;
        });
    }

    public String subject(OutlookEvent event) {
        return named(event.subject(), id -> switch (event.kind()) {
            case CRISIS_STRUCK, CRISIS_AVERTED -> crisis(new CrisisId(id));
            case OVERLOADED, STEP_MISSED, STEP_HALF, STEP_DONE -> step(new StepId(id));
            case OBSTACLE_STRUCK, OBSTACLE_MET -> obstacle(new ObstacleId(id));
            case RECOGNITION_SOURED, RECOGNITION_GIVEN -> recognition(new RecognitionId(id));
            case HEART_LOST, NOTHING_MOVED, ENDED_WELL, ENDED_MIXED, ENDED_STUCK -> id;
        });
    }

    public String subject(PlanChange change) {
        return named(change.subject(), id -> switch (change.kind()) {
            case GOAL_ADDED, GOAL_DROPPED, GOAL_REWORDED -> goal(new GoalId(id));
            case STEP_ADDED, STEP_DROPPED, STEP_MOVED, STEP_SHARED -> step(new StepId(id));
            // By obstacle and plan: one plan may serve two obstacles.
            case IF_THEN_ADDED, IF_THEN_DROPPED -> ifThen(new IfThenId(id.substring(id.indexOf('/') + 1)));
            case RECOGNITION_ADDED, RECOGNITION_DROPPED -> recognition(new RecognitionId(id));
            case REVIEW_MOVED -> id;
        });
    }

    private static String named(String id, Function<String, String> name) {
        return Optional.of(id).filter(one -> !one.isEmpty()).map(name).orElse("");
    }

    private <T> Stream<T> planned(Function<GoalActionPlan, List<T>> part) {
        return plans.stream().map(part).flatMap(List::stream);
    }
}
