package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Placement;
import nl.leerbrug.dialogue.Finding.Code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be proven from the text of a scenario alone. */
final class Inspection {

    private static final int LINES_IN_TOPIC = 9;
    private static final int LINES_IN_PHASE = 8;
    /** There are nine of them. */
    private static final int LINES_IN_GOAL_PHASE = 6;
    /** Of a conversation that is short, so that one can come back to it. */
    private static final int LINES_IN_CONTACT = 50;

    private static final MilestoneId RECAP = new MilestoneId("recap");

    private final Scenario scenario;
    private final List<Finding> findings = new ArrayList<>();

    Inspection(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Finding> findings() {
        scenario.topics().forEach(this::topic);
        scenario.method().phases().forEach(this::phase);
        scenario.facts().forEach(this::fact);
        scenario.signals().forEach(this::signal);
        scenario.utterances().forEach(this::line);
        contact();
        scenario.goal().ifPresent(goal -> findings.addAll(new GoalInspection(scenario, goal).findings()));
        return findings;
    }

    private void contact() {
        var lines = scenario.utterances().size();
        if (scenario.id().kind() == ConversationKind.CONTACT && lines < LINES_IN_CONTACT) {
            findings.add(Finding.error("case", Code.FEW_LINES, lines, LINES_IN_CONTACT));
        }
    }

    private void topic(Topic topic) {
        var subject = "topic/" + topic.id();
        var own = lines(new Scope.InTopic(topic.id()));
        if (own.stream().noneMatch(line -> line.quality() == Quality.GOOD)) {
            findings.add(Finding.error(subject, Code.NO_GOOD_LINE));
        }
        few(subject, own, LINES_IN_TOPIC);
        skillTells(subject, own);
        for (var fact : topic.level().facts()) {
            if (!topic.id().equals(scenario.fact(fact).topic())) {
                findings.add(Finding.error(subject, Code.LEVEL_FOREIGN_FACT, fact));
            }
        }
        if (topic.level().placement() instanceof Placement.At at
                && topic.level().understandable().contains(at.level())) {
            findings.add(Finding.error(subject, Code.LEVEL_UNDERSTANDABLE));
        }
    }

    private void phase(Phase phase) {
        var subject = "phase/" + phase.id();
        var own = lines(new Scope.InPhase(phase.id(), phase.hasTopics()));
        few(subject, own, scenario.goal().isPresent() ? LINES_IN_GOAL_PHASE : LINES_IN_PHASE);
        skillTells(subject, own);
        for (var milestone : Needs.of(phase)) {
            var ways = scenario.utterances().stream()
                    .filter(line ->
                            line.quality() != Quality.POOR && line.does().contains(milestone))
                    .count();
            var bySummary = milestone.equals(RECAP);
            if (ways == 0 && !bySummary) {
                findings.add(Finding.error(subject, Code.MILESTONE_NOT_REACHED, milestone));
            } else if (ways == 1 && !bySummary) {
                findings.add(Finding.warning(subject, Code.MILESTONE_ONE_WAY, milestone));
            }
        }
    }

    private void few(String subject, List<Utterance> lines, int wanted) {
        if (lines.size() < wanted) {
            findings.add(Finding.warning(subject, Code.FEW_LINES, lines.size(), wanted));
        }
    }

    /** Where every reflection or every open question is good, one need not read. */
    private void skillTells(String subject, List<Utterance> lines) {
        for (Predicate<Utterance> skill :
                List.<Predicate<Utterance>>of(Utterance::isReflection, Utterance::isQuestion)) {
            var all = lines.stream().filter(skill).toList();
            if (all.size() > 1
                    && all.stream().allMatch(line -> line.quality() == Quality.GOOD && line.fits() == null)) {
                findings.add(Finding.warning(subject, Code.SKILL_TELLS));
            }
        }
    }

    private List<Utterance> lines(Scope scope) {
        return scenario.utterances().stream()
                .filter(line -> line.scope().equals(scope))
                .toList();
    }

    private void fact(Fact fact) {
        if (scenario.isEarlier(fact.id())) {
            // The bridge conversation brings it; here it may come up once more, or not.
            return;
        }
        var ways = Replies.of(scenario)
                .filter(reply -> reply.brings().contains(fact.id()))
                .count();
        if (ways == 0) {
            findings.add(Finding.error("fact/" + fact.id(), Code.FACT_NOT_BROUGHT));
        } else if (ways == 1 && fact.decides()) {
            findings.add(Finding.warning("fact/" + fact.id(), Code.FACT_ONE_WAY));
        }
    }

    private void signal(Signal signal) {
        if (Replies.of(scenario).noneMatch(reply -> reply.signals().contains(signal.id()))) {
            findings.add(Finding.error("signal/" + signal.id(), Code.SIGNAL_NEVER));
        }
        if (scenario.utterances().stream()
                .noneMatch(line -> signal.id().equals(line.takes()) && line.quality() == Quality.GOOD)) {
            findings.add(Finding.error("signal/" + signal.id(), Code.SIGNAL_NOT_TAKEN));
        }
    }

    private void line(Utterance line) {
        var asWritten = line.replies().isEmpty() && isUnanswered(line, line.quality());
        var otherwise = line.otherwise().replies().isEmpty()
                && mayNotFit(line)
                && isUnanswered(line, line.otherwise().quality());
        if (asWritten || otherwise) {
            findings.add(Finding.error("line/" + line.id(), Code.NO_REPLY));
        }
    }

    private boolean isUnanswered(Utterance line, Quality quality) {
        return places(line).anyMatch(responses -> isEmptyFor(quality, responses));
    }

    private static boolean isEmptyFor(Quality quality, Responses responses) {
        return responses.to(quality).isEmpty();
    }

    private static boolean mayNotFit(Utterance line) {
        return line.fits() != null || !line.names().isEmpty();
    }

    /** The responses that would be given where a line can be said. */
    private Stream<Responses> places(Utterance line) {
        return switch (line.scope()) {
            case Scope.InTopic topic -> scenario.topic(topic.topic()).map(Topic::responses).stream();
            case Scope.InPhase phase -> phase.hasTopics() ? ofTopics() : Stream.of(ofPhase(phase.phase()));
            case Scope.Anywhere ignored ->
                Stream.concat(
                        ofTopics(),
                        scenario.method().phases().stream()
                                .filter(phase -> !phase.hasTopics())
                                .map(phase -> ofPhase(phase.id())));
        };
    }

    private Stream<Responses> ofTopics() {
        return scenario.topics().stream().map(Topic::responses);
    }

    private Responses ofPhase(PhaseId phase) {
        return scenario.phaseScript(phase).map(PhaseScript::responses).orElse(Responses.NONE);
    }
}
