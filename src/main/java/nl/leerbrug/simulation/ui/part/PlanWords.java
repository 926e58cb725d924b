package nl.leerbrug.simulation.ui.part;

import nl.leerbrug.dialogue.GoalScript;
import nl.leerbrug.dialogue.Leaning;
import nl.leerbrug.dialogue.PlanAssent;
import nl.leerbrug.dialogue.TalkReview;
import nl.leerbrug.goalplan.Factor;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalOutcome;
import nl.leerbrug.goalplan.Outlook;
import nl.leerbrug.goalplan.OutlookEvent;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanChange;
import nl.leerbrug.goalplan.PlanEvidence;
import nl.leerbrug.goalplan.PlanRubric;
import nl.leerbrug.goalplan.PlanTexts;
import nl.leerbrug.simulation.GoalPlanning;
import nl.leerbrug.simulation.domain.attempt.Conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whatever is told of the plan of a goal conversation, in sentences: its rubric, the six weeks, what was changed. */
public final class PlanWords {

    private static final int MOST_REASONS = 3;

    private final Conversation conversation;
    private final PlanTexts told;
    private final PlanNames names;
    private final Texts texts;
    private final Locale language;

    /** @param plans before and after it was adjusted */
    public PlanWords(Conversation conversation, Texts texts, Locale language, GoalActionPlan... plans) {
        this.conversation = conversation;
        this.told = conversation
                .client()
                .goalPlanning()
                .map(GoalPlanning::texts)
                .orElseThrow(() -> new IllegalStateException(
                        "no plans with " + conversation.client().id()));
        this.names = new PlanNames(catalogue(), plans);
        this.texts = texts;
        this.language = language;
    }

    private PlanCatalogue catalogue() {
        return conversation
                .scenario()
                .goal()
                .map(GoalScript::catalogue)
                .orElseThrow(() -> new IllegalStateException("no goal conversation: " + conversation.id()));
    }

    public Voices voices() {
        return new Voices(conversation.scenario().client(), texts);
    }

    public PlanOutline outline(GoalActionPlan plan) {
        return PlanOutline.of(catalogue(), plan, conversation.scenario().client(), texts, language);
    }

    /** The points of a whole rubric. */
    public String points(PlanRubric rubric) {
        return texts.of("simulation.PlanWords.points", rubric.points());
    }

    public String criterion(PlanRubric.Result result) {
        return texts.of(
                "simulation.PlanWords." + (result.passed() ? "met" : "notMet"),
                told.of(result.criterion()).label(),
                result.points());
    }

    public String judgement(PlanRubric.Result result) {
        var judged = told.of(result.criterion());
        return result.passed() ? judged.holds() : judged.fails();
    }

    /** What a criterion rests on: what is missing first. */
    public List<String> evidence(PlanRubric.Result result) {
        return result.evidence().stream()
                .sorted(Comparator.comparing(PlanEvidence::holds))
                .map(one -> texts.of(
                        "simulation.PlanWords." + (one.holds() ? "holds" : "fails"),
                        told.of(one, names.subject(result.criterion(), one))))
                .distinct()
                .toList();
    }

    public String happened(OutlookEvent event) {
        return texts.of("simulation.OutlookEvent." + event.kind().name(), names.subject(event));
    }

    /** Why, the heaviest first. */
    public List<String> reasons(OutlookEvent event) {
        return event.reasons().stream()
                .map(this::reason)
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }

    private String reason(Factor factor) {
        return told.of(factor, names.subject(factor));
    }

    public String outcome(GoalOutcome goal) {
        var key = goal.lost() > 0 ? "simulation.PlanWords.outcome.lost" : "simulation.PlanWords.outcome";
        return texts.of(key, names.goal(goal.goal()), goal.outcome(), goal.potential(), goal.lost());
    }

    /** How the six weeks of the plan went. */
    public String course(Outlook outlook) {
        return texts.of("simulation.Outlook." + outlook.course().name(), outlook.outcome());
    }

    /** How often the client leaned so, and how often one did what counts. */
    public String talk(TalkReview review, Leaning leaning) {
        var counted = leaning == Leaning.CHANGE ? TalkReview.Handling.BUILT : TalkReview.Handling.FOUGHT;
        return texts.of(
                "simulation.Leaning." + leaning.name(), review.of(leaning).size(), review.count(counted));
    }

    /** What the learner changed after six weeks, or that nothing was changed. */
    public List<String> changes(FollowUp followUp) {
        return followUp.changes().isEmpty()
                ? List.of(texts.of("simulation.PlanWords.unchanged"))
                : followUp.changes().stream().map(this::change).toList();
    }

    /** What the client says to the plan as it is after the answer. */
    public String assent(PlanAssent assent) {
        return texts.of(
                "simulation.PlanAssent." + assent.kind().name(),
                conversation.scenario().client().name());
    }

    private String change(PlanChange change) {
        return texts.of("simulation.PlanChange." + change.kind().name(), names.subject(change));
    }

    public String day(OutlookEvent event) {
        return PlanOutline.day(event.on(), language);
    }
}
