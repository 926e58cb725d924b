package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.bridge.Placement;
import nl.leerbrug.dialogue.Debrief;
import nl.leerbrug.dialogue.Debrief.TopicReview;
import nl.leerbrug.dialogue.Gauges;
import nl.leerbrug.dialogue.PlanReview;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.TalkReview;
import nl.leerbrug.dialogue.Verdict;
import nl.leerbrug.shell.AccessiblePdf.Document;
import nl.leerbrug.shell.Paper;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;
import nl.leerbrug.simulation.domain.attempt.OwnReflection;
import nl.leerbrug.simulation.ui.part.EvidenceWords;
import nl.leerbrug.simulation.ui.part.PlanWords;
import nl.leerbrug.simulation.ui.part.Texts;
import nl.leerbrug.simulation.ui.part.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole debrief in reading order, with everything unfolded that a screen folds. */
class DebriefPaper {

    private final Conversation conversation;
    private final Optional<FollowUpPage.Found> weeks;
    private final Scenario scenario;
    private final Debrief debrief;
    private final Texts texts;
    private final Paper paper;

    DebriefPaper(Conversation conversation, Texts texts) {
        this(conversation, Optional.empty(), texts);
    }

    /** @param weeks after a goal conversation */
    DebriefPaper(Conversation conversation, Optional<FollowUpPage.Found> weeks, Texts texts) {
        this.weeks = weeks;
        this.conversation = conversation;
        this.scenario = conversation.scenario();
        this.debrief = conversation.debrief();
        this.texts = texts;
        this.paper = new Paper(
                texts.of("simulation.DebriefView.title", conversation.client().title()),
                texts.of("simulation.DebriefPaper.contents"));
    }

    /** @param name of who had the conversation */
    Document document(String name, List<OwnReflection> reflections) {
        cover(name);
        ownWords(reflections);
        // Verdict and bridges are about a whole conversation; a short run trains one skill.
        var isWhole = conversation.shortRun().isEmpty();
        if (isWhole) {
            verdict();
            conversation.planReview().ifPresent(this::plan);
        }
        curves();
        if (isWhole) {
            if (scenario.hasBridge()) {
                bridges();
            }
            facts();
        }
        new MirrorOnPaper(scenario, texts)
                .show(part("gespreksspiegel", "simulation.MirrorCard.title"), conversation.mirror());
        var turns = part("zetten", "simulation.TurnList.title");
        debrief.turns().forEach(turn -> new TurnsOnPaper(scenario, texts).turn(turns, turn));
        var description = texts.of(
                "simulation.DebriefPaper.description", conversation.client().title());
        return paper.document(description, address -> Optional.empty());
    }

    private void cover(String name) {
        paper.cover().addClass(Paper.FOLLOWS);
        paper.contents().addClass(Paper.FOLLOWS);
        var course = conversation.state().course();
        var lines = paper.cover();
        line(lines, texts.of("simulation.DebriefPaper.of", name));
        line(lines, conversation.client().summary());
        line(lines, texts.of("simulation.DebriefPaper.mode", mode()));
        conversation.shortRun().ifPresent(run -> line(lines, run.title()));
        conversation.name().ifPresent(own -> line(lines, texts.of("simulation.DebriefPaper.name", own)));
        line(lines, Words.day(conversation.startedAt(), Locale.of("nl")));
        line(
                lines,
                texts.of(
                        "simulation.DebriefView.intro",
                        course.turns(),
                        course.minutes(),
                        Words.kind(texts, scenario.id().kind())));
        conversation.unreadable().ifPresent(seq -> line(lines, texts.of("simulation.Talk.unreadable", seq)));
    }

    private String mode() {
        return texts.of("simulation.Mode." + conversation.mode().name());
    }

    private void ownWords(List<OwnReflection> reflections) {
        var part = part("terugblik", "simulation.OwnWords.title");
        reflections.stream().filter(OwnReflection::isWritten).forEach(one -> {
            part.appendElement("h3")
                    .text(texts.of("simulation.Reflection." + one.question().name()));
            one.text().lines().filter(line -> !line.isBlank()).forEach(line -> line(part, line));
        });
    }

    private void verdict() {
        var part = part("oordeel", "simulation.VerdictCard.title");
        var verdict = conversation.verdict();
        line(part, texts.of("simulation.VerdictCard." + (verdict.passes() ? "passed" : "notYet")));
        verdict.results().forEach(result -> criterion(part, result));
    }

    private void plan(PlanReview first) {
        var adjusted = weeks.map(FollowUpPage.Found::adjusted).orElse(first.plan());
        var words = new PlanWords(conversation, texts, Locale.of("nl"), first.plan(), adjusted);
        var onPaper = new PlanOnPaper(words, texts);
        onPaper.plan(part("plan", "simulation.PlanCard.title"), first);
        if (!first.plan().isBlank()) {
            onPaper.rubric(part("plan-punten", "simulation.RubricCard.title"), first.rubric());
        }
        onPaper.talk(
                part("verandertaal", "simulation.TalkCard.title"),
                TalkReview.of(conversation.events()),
                scenario.client().name());
        // Who has not answered yet reads the letters first.
        weeks.flatMap(FollowUpPage.Found::followUp).ifPresent(followUp -> {
            onPaper.weeks(
                    paper.part(
                                    "zes-weken",
                                    texts.of(
                                            "simulation.SixWeeksView.title",
                                            scenario.client().name()))
                            .element()
                            .addClass(Paper.FOLLOWS),
                    first.outlook());
            onPaper.after(part("antwoord", "simulation.OutcomeCard.answer"), followUp, adjusted);
        });
    }

    private void criterion(Element part, Verdict.Result result) {
        var criterion = result.criterion();
        part.appendElement("h3")
                .text(texts.of("simulation.DebriefPaper." + (result.passed() ? "met" : "notMet"), criterion.label()));
        line(part, result.passed() ? criterion.passed() : criterion.failed());
        list(part, new EvidenceWords(scenario, texts).of(result));
    }

    private void curves() {
        var table = new PaperTable(
                part("verloop", "simulation.CurvesCard.title"),
                texts.of("simulation.CurvesCard.turn"),
                texts.of("simulation.Gauge.STRESS"),
                texts.of("simulation.Gauge.TRUST"),
                texts.of("simulation.Gauge.OWNERSHIP"));
        gauges(table, texts.of("simulation.CurvesCard.start"), debrief.start());
        debrief.turns().forEach(turn -> gauges(table, String.valueOf(turn.number()), turn.after()));
    }

    private static void gauges(PaperTable table, String turn, Gauges now) {
        table.row(turn, now.stress(), now.trust(), now.ownership());
    }

    private void bridges() {
        var part = part("brug", "simulation.BridgesCard.title");
        var table = new PaperTable(
                part,
                texts.of("simulation.BridgesCard.subPillar"),
                texts.of("simulation.BridgesCard.own"),
                scenario.client().name(),
                texts.of("simulation.BridgesCard.expert"));
        debrief.topics()
                .forEach(topic ->
                        table.row(name(topic), level(topic.own()), level(topic.client()), level(topic.expert())));
        debrief.topics().forEach(topic -> {
            part.appendElement("h3").text(name(topic));
            line(part, texts.of("simulation.BridgesCard." + judgement(topic)));
            line(part, texts.of("simulation.BridgesCard.why", level(topic.expert()), topic.why()));
        });
    }

    private static String judgement(TopicReview topic) {
        if (topic.exact()) {
            return "exact";
        }
        if (topic.understandable()) {
            return "understandable";
        }
        return topic.own() == null ? "none" : "differs";
    }

    private void facts() {
        if (scenario.facts().isEmpty()) {
            return;
        }
        var part = part("feiten", "simulation.DebriefPaper.facts");
        var other = texts.of("simulation.BridgesCard.other");
        if (scenario.hasBridge()) {
            debrief.topics().forEach(topic -> facts(part, name(topic), topic.facts()));
            facts(part, other, debrief.otherFacts());
        } else {
            debrief.factsByPhase(scenario)
                    .forEach((phase, facts) -> facts(
                            part, phase.map(id -> Words.phase(scenario, id)).orElse(other), facts));
        }
    }

    private void facts(Element part, String title, List<Debrief.HeardFact> facts) {
        if (!facts.isEmpty()) {
            part.appendElement("h3").text(title);
            facts(part, "heard", facts.stream().filter(Debrief.HeardFact::heard));
            facts(part, "missed", facts.stream().filter(fact -> !fact.heard()));
        }
    }

    private void facts(Element part, String key, Stream<Debrief.HeardFact> facts) {
        var words = facts.map(fact -> fact.fact().text()).toList();
        if (!words.isEmpty()) {
            part.appendElement("p").addClass("label").text(texts.of("simulation.BridgesCard." + key));
            list(part, words);
        }
    }

    private Element part(String anchor, String key) {
        return paper.part(anchor, texts.of(key)).element().addClass(Paper.FOLLOWS);
    }

    private String name(TopicReview topic) {
        return Words.topic(scenario, topic.topic());
    }

    private String level(@Nullable Placement placement) {
        return Words.level(texts, placement);
    }

    private static void line(Element parent, String words) {
        parent.appendElement("p").text(words);
    }

    private static void list(Element parent, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = parent.appendElement("ul");
            lines.forEach(line -> list.appendElement("li").text(line));
        }
    }
}
