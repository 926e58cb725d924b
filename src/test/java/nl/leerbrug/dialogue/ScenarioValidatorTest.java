package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Finding.Code;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioValidatorTest {

    private static final SubPillarId WONEN = new SubPillarId("wonen");

    @Test
    void theWorkedClientHasNothingThatIsProvenWrong() {
        var report = ScenarioValidator.validate(Wim.scenario(), Wim.client().transcripts());

        assertThat(report.findings()).filteredOn(Finding::proven).isEmpty();
        assertThat(report.coverage().lines().reached())
                .isEqualTo(report.coverage().lines().of());
        assertThat(report.coverage().facts().toString()).isEqualTo("6/6");
        assertThat(report.coverage().replies().reached()).isPositive();
        assertThat(report.coverage().conversations()).isGreaterThan(200);
        assertThat(report.coverage().turns()).isGreaterThan(1_000);
    }

    @Test
    void aTopicWithoutAGoodLineIsFound() {
        var scenario = withLines(line -> line.scope().equals(new Scope.InTopic(WONEN)) ? poor(line) : line);

        assertThat(errors(scenario)).contains("topic/wonen NO_GOOD_LINE");
    }

    @Test
    void aFactThatNothingBringsIsFound() {
        var more = new Fact(new nl.leerbrug.bridge.FactId("geheim"), WONEN, null, "x", "x", 3, true, false);
        var parts = Wim.parts();
        var scenario = new Scenario(parts.facts(plus(parts.facts(), more)).build());

        assertThat(errors(scenario)).contains("fact/geheim FACT_NOT_BROUGHT");
        assertThat(ScenarioValidator.validate(scenario, Wim.client().transcripts())
                        .findings())
                .extracting(Finding::code)
                .contains(Code.FACT_NOT_SEEN);
    }

    @Test
    void aPhaseThatCannotBeDoneIsFound() {
        var scenario = withLines(line -> line.does().contains(new MilestoneId("priority")) ? poor(line) : line);

        assertThat(errors(scenario)).contains("phase/kiezen MILESTONE_NOT_REACHED");
        assertThat(ScenarioValidator.validate(scenario, Wim.client().transcripts())
                        .findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.PHASE_NOT_DONE);
                    assertThat(finding.subject()).isEqualTo("phase/kiezen");
                });
    }

    @Test
    void aLineThatCanNeverBeChosenIsAWarning() {
        var never = ConditionText.require("trust > 10");
        var scenario = withLines(line -> line.id().value().equals("w-hond") ? Wim.when(line, never) : line);

        assertThat(ScenarioValidator.validate(scenario, Wim.client().transcripts())
                        .findings())
                .contains(Finding.warning("line/w-hond", Code.LINE_NOT_SEEN));
    }

    @Test
    void aTurnWithTooFewChoicesIsFound() {
        var parts = Wim.parts();
        var fewer = parts.utterances().stream()
                .filter(line -> !(line.scope() instanceof Scope.Anywhere) || line.takes() != null)
                .toList();
        var scenario = new Scenario(parts.utterances(fewer).build());

        assertThat(ScenarioValidator.validate(scenario, Wim.client().transcripts())
                        .findings())
                .extracting(Finding::code)
                .contains(Code.FEW_CHOICES);
    }

    @Test
    void signalsThatNeverComeOrCannotBeTakenUpAreFound() {
        var parts = Wim.parts();
        var more = new Signal(new SignalId("gas"), "gas", "x");
        var scenario = new Scenario(parts.signals(plus(parts.signals(), more)).build());

        assertThat(errors(scenario)).contains("signal/gas SIGNAL_NEVER", "signal/gas SIGNAL_NOT_TAKEN");
    }

    @Test
    void aContactConversationWithLessThanFiftyLinesIsAnError() {
        assertThat(errors(Wim.withLines(Ilse.scenario(), 49))).contains("case FEW_LINES");
        assertThat(errors(Wim.withLines(Ilse.scenario(), 50))).doesNotContain("case FEW_LINES");
    }

    @Test
    void aLineThatNobodyAnswersIsFound() {
        var parts = Wim.parts();
        var scenario = new Scenario(parts.phaseScripts(parts.phaseScripts().stream()
                        .map(script -> new PhaseScript(script.phase(), script.opening(), Responses.NONE))
                        .toList())
                .build());

        assertThat(errors(scenario)).contains("line/a-moeilijk NO_REPLY", "line/ki-haast NO_REPLY");
    }

    @Test
    void aLevelThatRestsElsewhereIsFound() {
        var parts = Wim.parts();
        var topics = parts.topics().stream()
                .map(topic -> topic.id().equals(WONEN)
                        ? new Topic(
                                topic.id(),
                                new ExpertLevel(
                                        Placement.at(Level.TWO),
                                        "x",
                                        List.of(new nl.leerbrug.bridge.FactId("map")),
                                        Set.of(Level.TWO),
                                        new nl.leerbrug.bridge.FactId("vonnis")),
                                topic.opening(),
                                topic.places(),
                                topic.responses())
                        : topic)
                .toList();

        assertThat(errors(new Scenario(parts.topics(topics).build())))
                .contains("topic/wonen LEVEL_FOREIGN_FACT", "topic/wonen LEVEL_UNDERSTANDABLE");
    }

    @Test
    void whereOneSkillIsAlwaysGoodItTells() {
        var scenario = withLines(
                line -> line.scope().equals(new Scope.InTopic(WONEN)) && line.isReflection() ? good(line) : line);

        assertThat(ScenarioValidator.inspect(scenario)).contains(Finding.warning("topic/wonen", Code.SKILL_TELLS));
    }

    @Test
    void transcriptsThatMissOrDifferAreFound() {
        var findings = ScenarioValidator.validate(Wim.scenario(), List.of()).findings();

        assertThat(findings).extracting(Finding::code).contains(Code.NO_TRANSCRIPT);
        assertThat(findings).extracting(Finding::code).doesNotContain(Code.LINE_NOT_SEEN);

        var expert = Wim.transcript(Transcript.Role.EXPERT);
        var steps = new ArrayList<>(expert.steps());
        steps.addFirst(new Transcript.Step(Wim.say("w-hoe"), ""));
        steps.removeLast();
        var other = new Transcript(
                expert.conversation(), expert.role(), expert.seed(), steps, expert.also(), expert.expectation());
        var found = ScenarioValidator.validate(Wim.scenario(), List.of(other)).findings();
        assertThat(found)
                .contains(Finding.error("transcript/expert-bridge/1", Code.STEP_REFUSED, "not-on-offer"))
                .contains(
                        Finding.error("transcript/expert-bridge", Code.TRANSCRIPT_DIFFERS, "ending", "CLOSED", "null"));
    }

    private static List<String> errors(Scenario scenario) {
        return ScenarioValidator.inspect(scenario).stream()
                .filter(Finding::proven)
                .map(finding -> finding.subject() + " " + finding.code())
                .toList();
    }

    private static Scenario withLines(UnaryOperator<Utterance> change) {
        var parts = Wim.parts();
        return new Scenario(
                parts.utterances(parts.utterances().stream().map(change).toList())
                        .build());
    }

    private static Utterance poor(Utterance line) {
        return Wim.with(line, Quality.POOR, line.fits(), line.otherwise());
    }

    private static Utterance good(Utterance line) {
        return Wim.with(line, Quality.GOOD, null, new Misfit(Quality.POOR, List.of(), Map.of(), "x", "x"));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
