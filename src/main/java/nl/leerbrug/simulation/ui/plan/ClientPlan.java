package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.simulation.ui.part.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A plan as the client gets it: short parts in easy words, the same on the screen and on paper. Who chose, sizes and
 * numbers of the trade are left out.
 */
final class ClientPlan {

    private final Scenario scenario;
    private final GoalActionPlan plan;
    private final Texts texts;
    private final SheetWords words;

    ClientPlan(Scenario scenario, GoalActionPlan plan, Texts texts, Locale language) {
        this.scenario = scenario;
        this.plan = plan;
        this.texts = texts;
        this.words = new SheetWords(scenario, texts, language);
    }

    /**
     * @param sign names its pictogram
     */
    record Part(String sign, String heading, List<Line> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param lead what it is about, such as the day; may be empty
     * @param more what helps, may be empty
     */
    record Line(String lead, String text, String more) {

        static Line of(String text) {
            return new Line("", text, "");
        }
    }

    String title() {
        return texts.of("simulation.ClientPlan.title", scenario.client().name());
    }

    /** Only what there is. */
    List<Part> parts() {
        return Stream.of(
                        part("plan-doel", "goal", plan.goals().stream().flatMap(this::goal)),
                        part(
                                "plan-stappen",
                                "steps",
                                SheetWords.inOrder(plan.steps()).stream().map(this::step)),
                        part(
                                "plan-als-dan",
                                "ifThens",
                                plan.ifThens().stream()
                                        .map(words::ifThen)
                                        .distinct()
                                        .map(Line::of)),
                        part("plan-waardering", "recognition", recognition()),
                        part("plan-vertrouwen", "confidence", confidence()),
                        part("plan-terugkijken", "review", review()),
                        part("plan-akkoord", "agreement", agreement()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private Part part(String sign, String key, Stream<Line> lines) {
        return new Part(sign, texts.of("simulation.ClientPlan." + key), lines.toList());
    }

    private Stream<Line> goal(Goal goal) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(goal.text()));
        if (!goal.whyNow().isBlank()) {
            lines.add(new Line(texts.of("simulation.ClientPlan.whyNow"), goal.whyNow(), ""));
        }
        if (goal.by() != null) {
            lines.add(new Line(texts.of("simulation.ClientPlan.by"), words.day(goal.by()), ""));
        }
        return lines.stream();
    }

    private Line step(Step step) {
        return new Line(
                words.day(step.on()) + " · " + who(step.who()),
                words.step(step),
                step.help().isEmpty() ? "" : texts.of("simulation.ClientPlan.help", words.help(step)));
    }

    private String who(Who who) {
        return switch (who) {
            // Where there are two, the step itself says which of them.
            case CLIENT ->
                scenario.client().hasCompany()
                        ? texts.of("simulation.ClientPlan.ourselves")
                        : scenario.client().name();
            case TOGETHER -> texts.of("simulation.ClientPlan.together");
            case LEARNER -> texts.of("simulation.ClientPlan.helper");
            case OTHERS -> texts.of("simulation.ClientPlan.others");
        };
    }

    private Stream<Line> recognition() {
        return plan.recognitions().stream()
                .map(form -> new Line(
                        form.after() == null
                                ? texts.of("simulation.ClientPlan.atTheEnd")
                                : texts.of("simulation.ClientPlan.afterStep", words.step(plan, form.after())),
                        words.recognition(form),
                        ""));
    }

    private Stream<Line> confidence() {
        var number = plan.confidence();
        return number == null ? Stream.of() : Stream.of(Line.of(texts.of("simulation.ClientPlan.outOfTen", number)));
    }

    private Stream<Line> review() {
        var day = plan.review();
        return day == null ? Stream.of() : Stream.of(Line.of(words.day(day)));
    }

    private Stream<Line> agreement() {
        return plan.agreed().isEmpty()
                ? Stream.of()
                : Arrays.stream(Party.values())
                        .filter(plan.agreed()::contains)
                        .map(party -> Line.of(
                                party == Party.CLIENT
                                        ? scenario.client().name()
                                        : texts.of("simulation.ClientPlan.helper")));
    }

    /** Where the client stands now, as far as a conversation about the Bridge told. */
    Map<SubPillarId, Placement> levels(Map<SubPillarId, Placement> bridge) {
        var levels = new LinkedHashMap<>(bridge);
        plan.goals().forEach(goal -> add(levels, goal.subPillar(), goal.current()));
        return levels;
    }

    /** Where the goals lead. */
    Map<SubPillarId, Placement> wished() {
        var levels = new LinkedHashMap<SubPillarId, Placement>();
        plan.goals().forEach(goal -> add(levels, goal.subPillar(), goal.desired()));
        return levels;
    }

    private static void add(Map<SubPillarId, Placement> levels, SubPillarId where, @Nullable Level level) {
        if (level != null) {
            levels.put(where, Placement.at(level));
        }
    }

    /** The drawing in words: for each goal where it is on the Bridge. */
    List<String> bridgeInWords() {
        return plan.goals().stream().map(this::onBridge).distinct().toList();
    }

    private String onBridge(Goal goal) {
        var from = goal.current();
        var to = goal.desired();
        var title = words.subPillar(goal);
        if (from == null || to == null) {
            return title;
        }
        return from == to
                ? texts.of("simulation.ClientPlan.onBridge.stay", title, from.number())
                : texts.of("simulation.ClientPlan.onBridge", title, from.number(), to.number());
    }
}
