package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.Help;
import nl.leerbrug.goalplan.HelpId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.Obstacle;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.OfferedIfThen;
import nl.leerbrug.goalplan.OfferedRecognition;
import nl.leerbrug.goalplan.OfferedStep;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.simulation.ui.part.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for what a plan names by ids. */
public final class SheetWords {

    private static final int GREAT_LOAD = 4;

    private final Scenario scenario;
    private final PlanCatalogue catalogue;
    private final Texts texts;
    private final DateTimeFormatter days;
    private final DateTimeFormatter daysOfYears;

    /** @throws java.util.NoSuchElementException when it is no goal conversation */
    public SheetWords(Scenario scenario, Texts texts, Locale language) {
        this.scenario = scenario;
        this.catalogue = scenario.goal().orElseThrow().catalogue();
        this.texts = texts;
        this.days = DateTimeFormatter.ofPattern("EEEE d MMMM", language);
        this.daysOfYears = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language);
    }

    /** In the language of the screen. */
    public static SheetWords on(Component where, Scenario scenario) {
        return new SheetWords(
                scenario,
                (key, values) -> where.getTranslation(key, values),
                Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.of("nl")));
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    String dayWithYear(LocalDate day) {
        return daysOfYears.format(day);
    }

    public String step(Step step) {
        return step.typed() != null ? step.typed() : step(step.id());
    }

    private String step(StepId id) {
        return catalogue.step(id).map(OfferedStep::text).orElse("");
    }

    /** A step of this plan, or of the catalogue. */
    public String step(GoalActionPlan plan, StepId id) {
        return plan.step(id).map(this::step).orElseGet(() -> step(id));
    }

    /** The steps in the order in which they are done. */
    public static List<Step> inOrder(List<Step> steps) {
        return steps.stream().sorted(Comparator.comparing(Step::on)).toList();
    }

    public String ifThen(IfThenPlan plan) {
        return plan.typed() != null
                ? plan.typed()
                : catalogue.ifThen(plan.id()).map(OfferedIfThen::text).orElse("");
    }

    public String obstacle(ObstacleId id) {
        return catalogue.obstacle(id).map(Obstacle::text).orElse("");
    }

    public String recognition(Recognition form) {
        return catalogue.recognition(form.id()).map(OfferedRecognition::text).orElse("");
    }

    /** Who does it, as the learner reads it. */
    public String who(Who who) {
        // Where there are two, the step itself says which of them.
        return who == Who.CLIENT && scenario.client().hasCompany()
                ? texts.of("simulation.SheetWords.themselves")
                : texts.of("simulation.Who." + who.name(), client());
    }

    public String chosenBy(Chooser chooser) {
        return texts.of("simulation.Chooser." + chooser.name(), client());
    }

    public String subPillar(Goal goal) {
        return scenario.bridge()
                .subPillar(goal.subPillar())
                .map(SubPillar::title)
                .orElse("");
    }

    public String help(HelpId id) {
        return catalogue.help(id).map(Help::text).orElse("");
    }

    public String help(Step step) {
        return step.help().stream().map(this::help).collect(Collectors.joining(", "));
    }

    /** How much a step asks, and on whom it depends. */
    String size(Step step) {
        if (step.typed() != null) {
            return texts.of("simulation.SheetWords.typed");
        }
        return catalogue
                .step(step.id())
                .map(offered -> texts.of("simulation.SheetWords.size." + size(offered)) + " · "
                        + texts.of("simulation.Control." + offered.control().name()))
                .orElse("");
    }

    private String size(OfferedStep step) {
        var light = scenario.goal().orElseThrow().planRules().thresholds().lightLoad();
        if (step.load() <= light) {
            return "small";
        }
        return step.load() >= GREAT_LOAD ? "great" : "middling";
    }

    private String client() {
        return scenario.client().name();
    }
}
