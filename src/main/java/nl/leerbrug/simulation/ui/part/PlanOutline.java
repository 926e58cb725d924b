package nl.leerbrug.simulation.ui.part;

import nl.leerbrug.dialogue.Client;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.goalplan.Whose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A whole plan as titles with lines below them, to be shown on a screen or on paper. Parts without a line are left out. */
public record PlanOutline(List<Part> parts) {

    public PlanOutline {
        parts = List.copyOf(parts);
    }

    /** A title with its lines. */
    public record Part(String title, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    public static PlanOutline of(
            PlanCatalogue catalogue, GoalActionPlan plan, Client client, Texts texts, Locale language) {
        var writing = new Writing(
                new PlanNames(catalogue, plan), client.name(), new Voices(client, texts).names(), texts, language);
        var parts = new ArrayList<Part>();
        plan.goals().forEach(goal -> parts.add(writing.goal(goal)));
        parts.add(writing.part("steps", writing.steps(plan)));
        parts.add(writing.part(
                "ifThens",
                plan.ifThens().stream()
                        .map(one -> texts.of(
                                "simulation.PlanOutline.ifThen",
                                writing.names.obstacle(one.obstacle()),
                                writing.names.ifThen(one.id())))
                        .toList()));
        parts.add(writing.part(
                "recognition",
                plan.recognitions().stream().map(writing::recognition).toList()));
        parts.add(writing.part("agreed", writing.agreed(plan)));
        return new PlanOutline(
                parts.stream().filter(part -> !part.lines().isEmpty()).toList());
    }

    /** A day as it is said: Tuesday 13 January. */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(day);
    }

    private record Writing(PlanNames names, String client, String all, Texts texts, Locale language) {

        private Part part(String key, List<String> lines) {
            return new Part(texts.of("simulation.PlanOutline." + key), lines);
        }

        private Part goal(Goal goal) {
            var lines = new ArrayList<String>();
            lines.add("“" + goal.text() + "”");
            lines.add(texts.of(
                    "simulation.PlanOutline.chosenBy." + goal.chosenBy().name(), client));
            lines.add(texts.of("simulation.PlanOutline.words", all, goal.shareOf(Whose.CLIENT)));
            if (!goal.whyNow().isBlank()) {
                lines.add(texts.of("simulation.PlanOutline.whyNow", goal.whyNow()));
            }
            if (goal.by() instanceof LocalDate by) {
                lines.add(texts.of("simulation.PlanOutline.by", day(by, language)));
            }
            return part("goal", lines);
        }

        private List<String> steps(GoalActionPlan plan) {
            return plan.steps().stream()
                    .sorted(Comparator.comparing(Step::on))
                    .map(this::step)
                    .toList();
        }

        private String step(Step step) {
            var line = texts.of(
                    "simulation.PlanOutline.step", day(step.on(), language), who(step.who()), names.step(step.id()));
            return step.help().isEmpty()
                    ? line
                    : texts.of(
                            "simulation.PlanOutline.help",
                            line,
                            step.help().stream().map(names::help).collect(Collectors.joining(", ")));
        }

        private String who(Who who) {
            // Where there are two, the step itself says which of them.
            return who == Who.CLIENT && !all.equals(client)
                    ? texts.of("simulation.PlanOutline.themselves")
                    : texts.of("simulation.PlanOutline.who." + who.name(), all);
        }

        private String recognition(Recognition one) {
            var name = names.recognition(one.id());
            return one.after() == null
                    ? texts.of("simulation.PlanOutline.afterAll", name)
                    : texts.of("simulation.PlanOutline.afterStep", name, names.step(one.after()));
        }

        private List<String> agreed(GoalActionPlan plan) {
            var lines = new ArrayList<String>();
            if (plan.confidence() instanceof Integer confidence) {
                lines.add(texts.of("simulation.PlanOutline.confidence", client, confidence));
            }
            if (plan.review() instanceof LocalDate review) {
                lines.add(texts.of("simulation.PlanOutline.review", day(review, language)));
            }
            if (!plan.goals().isEmpty()) {
                lines.add(texts.of("simulation.PlanOutline." + (plan.isAgreedByBoth() ? "both" : "notBoth")));
            }
            return lines;
        }
    }
}
