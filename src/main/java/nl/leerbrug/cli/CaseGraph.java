package nl.leerbrug.cli;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.dialogue.Condition;
import nl.leerbrug.dialogue.Fact;
import nl.leerbrug.dialogue.Phase;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.Scope;
import nl.leerbrug.dialogue.SignalId;
import nl.leerbrug.dialogue.Topic;
import nl.leerbrug.dialogue.Utterance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A client on one sheet: the phases from top to bottom with what leads into them and out of them, the subjects with what
 * can come out there and on which condition. For authors, as a drawing that opens in any browser.
 */
final class CaseGraph {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CaseGraph.class);
    private static final int PHASE_WIDTH = 620;
    private static final int TOPIC_WIDTH = 330;
    private static final int TOPICS_IN_A_ROW = 3;
    private static final int GAP = 24;
    private static final int LEFT = 90;

    private final Scenario scenario;
    private final ConditionWords words;

    CaseGraph(Scenario scenario) {
        this.scenario = scenario;
        this.words = new ConditionWords(scenario);
    }

    String svg(String title) {
        var drawing = new GraphDrawing();
        var y = GAP;
        var tops = new ArrayList<Integer>();
        var boxes = new ArrayList<Integer>();
        var bottoms = new ArrayList<Integer>();
        for (var phase : scenario.method().phases()) {
            var height = drawing.box(LEFT, y, PHASE_WIDTH, "phase", phase.title(), about(phase));
            tops.add(y);
            boxes.add(y + height);
            y += height;
            if (phase.hasTopics()) {
                y = topics(drawing, y + GAP / 2);
            }
            bottoms.add(y);
            y += GAP;
        }
        arrows(drawing, tops, boxes, bottoms);
        y += drawing.box(LEFT, y, PHASE_WIDTH, "any", MESSAGES.text("graph.anywhere"), anywhere());
        var width = LEFT + Math.max(PHASE_WIDTH, TOPICS_IN_A_ROW * (TOPIC_WIDTH + GAP)) + GAP;
        return drawing.svg(MESSAGES.text("graph.title", title), description(), width, y + GAP);
    }

    private int topics(GraphDrawing drawing, int top) {
        var y = top;
        var topics = List.copyOf(scenario.topics());
        for (var row = 0; row < topics.size(); row += TOPICS_IN_A_ROW) {
            var tallest = 0;
            for (var i = row; i < Math.min(row + TOPICS_IN_A_ROW, topics.size()); i++) {
                var x = LEFT + GAP + (i - row) * (TOPIC_WIDTH + GAP / 2);
                var topic = topics.get(i);
                tallest = Math.max(tallest, drawing.box(x, y, TOPIC_WIDTH, "topic", title(topic), about(topic)));
            }
            y += tallest + GAP / 2;
        }
        return y;
    }

    /** Straight to the next phase; along the side when a phase waits for another than the one before it. */
    private void arrows(GraphDrawing drawing, List<Integer> tops, List<Integer> boxes, List<Integer> bottoms) {
        var phases = scenario.method().phases();
        for (var i = 1; i < phases.size(); i++) {
            drawing.down(LEFT + PHASE_WIDTH / 2, bottoms.get(i - 1), tops.get(i));
            for (var from : waitsFor(phases.get(i))) {
                if (from < i - 1) {
                    drawing.along(LEFT, boxes.get(from) - GAP, tops.get(i) + GAP, GAP + (i - from) * 8);
                }
            }
        }
    }

    /** Places of the phases that one must have been in. */
    private Set<Integer> waitsFor(Phase phase) {
        var enter = phase.enter();
        if (enter == null) {
            return Set.of();
        }
        var ids = scenario.method().phases().stream()
                .map(other -> other.id().value())
                .toList();
        return enter.references().stream()
                .filter(has -> has.relation() == Condition.Relation.BEEN)
                .map(has -> ids.indexOf(has.id()))
                .filter(place -> place >= 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> about(Phase phase) {
        var lines = new ArrayList<String>();
        lines.add(MESSAGES.text("graph.enter", enter(phase)));
        lines.add(MESSAGES.text("graph.done", words.of(phase.done())));
        lines.add(count(
                line -> line.scope() instanceof Scope.InPhase in && in.phase().equals(phase.id())));
        scenario.facts().stream()
                .filter(fact -> fact.topic() == null && bringsHere(fact, phase))
                .forEach(fact -> lines.add(fact(fact)));
        return lines;
    }

    private String enter(Phase phase) {
        var condition = phase.enter() == null ? MESSAGES.text("graph.always") : words.of(phase.enter());
        return switch (phase.by()) {
            case MOVING_ON -> condition;
            case BRIDGE -> MESSAGES.text("graph.by-bridge", condition);
            case TOPIC -> MESSAGES.text("graph.by-topic", condition);
        };
    }

    private boolean bringsHere(Fact fact, Phase phase) {
        return scenario.utterances().stream()
                .filter(line ->
                        line.scope() instanceof Scope.InPhase in && in.phase().equals(phase.id()))
                .anyMatch(line ->
                        line.replies().stream().anyMatch(reply -> reply.brings().contains(fact.id())));
    }

    private List<String> about(Topic topic) {
        var lines = new ArrayList<String>();
        lines.add(MESSAGES.text("graph.level", GraphDrawing.level(topic.level().placement())));
        lines.add(count(
                line -> line.scope() instanceof Scope.InTopic in && in.topic().equals(topic.id())));
        scenario.facts().stream()
                .filter(fact -> topic.id().equals(fact.topic()))
                .forEach(fact -> lines.add(fact(fact)));
        signals(topic)
                .forEach(signal -> lines.add(
                        MESSAGES.text("graph.signal", scenario.signal(signal).label())));
        return lines;
    }

    private Set<SignalId> signals(Topic topic) {
        var found = new LinkedHashSet<SignalId>();
        scenario.utterances().stream()
                .filter(line ->
                        line.scope() instanceof Scope.InTopic in && in.topic().equals(topic.id()))
                .flatMap(line -> line.replies().stream())
                .forEach(reply -> found.addAll(reply.signals()));
        return found;
    }

    private List<String> anywhere() {
        var lines = new ArrayList<String>();
        lines.add(count(line -> line.scope() instanceof Scope.Anywhere));
        lines.add(MESSAGES.text("graph.legend"));
        scenario.incidents()
                .forEach(incident -> lines.add(MESSAGES.text(
                        "graph.incident", incident.id().value(), incident.earliest(), incident.latest())));
        scenario.shortRuns()
                .forEach(run ->
                        lines.add(MESSAGES.text("graph.short-run", run.id().value(), run.turns())));
        return lines;
    }

    private String fact(Fact fact) {
        var name = (fact.decides() ? "● " : "○ ") + fact.id();
        return fact.isHidden() ? MESSAGES.text("graph.fact.hidden", name, fact.trust()) : name;
    }

    private String count(Predicate<Utterance> here) {
        var lines = scenario.utterances().stream().filter(here).toList();
        var conditional = lines.stream()
                .filter(line -> line.when() != null
                        || line.fits() != null
                        || !line.names().isEmpty())
                .count();
        return MESSAGES.text(
                "graph.lines",
                lines.size(),
                of(lines, Quality.GOOD),
                of(lines, Quality.FAIR),
                of(lines, Quality.POOR),
                conditional);
    }

    private static long of(List<Utterance> lines, Quality quality) {
        return lines.stream().filter(line -> line.quality() == quality).count();
    }

    private String title(Topic topic) {
        return scenario.bridge()
                .subPillar(topic.id())
                .map(nl.leerbrug.bridge.SubPillar::title)
                .orElse(topic.id().value());
    }

    /** The same in words, for who does not see the drawing. */
    private String description() {
        var phases = scenario.method().phases().stream()
                .map(phase -> phase.title() + ". " + String.join(". ", about(phase)))
                .collect(Collectors.joining(". "));
        var topics = scenario.topics().stream()
                .map(topic -> title(topic) + ". " + String.join(". ", about(topic)))
                .collect(Collectors.joining(". "));
        return MESSAGES.text("graph.description", phases, topics);
    }
}
