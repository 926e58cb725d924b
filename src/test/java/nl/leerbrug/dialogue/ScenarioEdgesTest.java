package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import static nl.leerbrug.dialogue.Wim.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Scenarios that are unlike Wim in one thing. */
class ScenarioEdgesTest {

    private static final SubPillarId WONEN = new SubPillarId("wonen");

    static Stream<Function<String, Object>> ids() {
        return Stream.of(
                UtteranceId::new,
                PhaseId::new,
                MilestoneId::new,
                SignalId::new,
                PatternId::new,
                IncidentId::new,
                CaseId::new,
                CriterionId::new,
                PracticeId::new,
                ShortRunId::new);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdHasCharacters(Function<String, Object> make) {
        assertThat(make.apply("a")).hasToString("a");
        assertThatThrownBy(() -> make.apply(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> SkillCode.ofNotation("OARS")).hasMessageContaining("OARS");
        assertThatThrownBy(() -> new Gauges(11, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gauges(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gauges(0, 0, 12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reply(
                        "leeg", null, List.of(), null, List.of(), List.of(), Effect.NONE, null, Contribution.NONE))
                .hasMessageContaining("leeg");
        assertThatThrownBy(() -> new Incident(new IncidentId("x"), 5, 4, "x", null, Effect.NONE, 0, null))
                .hasMessageContaining("from 5 to 4");
        var topic = Wim.scenario().topic(WONEN).orElseThrow();
        assertThatThrownBy(() -> new Topic(WONEN, topic.level(), List.of(), topic.places(), topic.responses()))
                .hasMessageContaining("wonen");
        assertThatThrownBy(() -> new Topic(WONEN, topic.level(), topic.opening(), List.of(), topic.responses()))
                .hasMessageContaining("wonen");
        assertThatThrownBy(() -> line("leeg", List.of(), SkillCode.AFFIRM)).hasMessageContaining("leeg");
        assertThatThrownBy(() -> line("leeg", List.of("x"))).hasMessageContaining("leeg");
    }

    @Test
    void anIdStandsOnceInAScenario() {
        var parts = Wim.parts();
        var twice = new ArrayList<>(parts.facts());
        twice.add(parts.facts().getFirst());

        assertThatThrownBy(() -> new Scenario(parts.facts(twice).build())).hasMessageContaining("twice");
        assertThatThrownBy(() -> Wim.scenario().fact(new FactId("geen"))).hasMessageContaining("geen");
        assertThatThrownBy(() -> Wim.scenario().signal(new SignalId("geen"))).hasMessageContaining("geen");
        assertThat(Wim.scenario()).hasToString("Scenario{id=" + Wim.scenario().id() + "}");
    }

    @Test
    void withoutIncidentsNoneHappens() {
        var scenario = new Scenario(Wim.parts().opening(moody(), List.of()).build());
        var play = new Play(scenario, 1);

        assertThat(play.state().opening().incident()).isNull();
        assertThat(play.state().mood()).isEqualTo(Mood.ANGRY);
        for (var i = 0; i < 20 && !play.state().isOver(); i++) {
            play.make(new Move.Say(play.offer().choices().getFirst().utterance()));
        }
        assertThat(play.events()).noneMatch(DialogueEvent.IncidentHappened.class::isInstance);
    }

    private static Reply moody() {
        return new Reply(
                "opening",
                null,
                List.of("Ja?"),
                Mood.ANGRY,
                List.of(),
                List.of(),
                Effect.NONE,
                null,
                Contribution.NONE);
    }

    @Test
    void forWhomPicturesFitTheTextBringsNoAir() {
        var scenario = new Scenario(
                Wim.parts().client(new Client("Wim", true, true, true)).build());
        var text = toTheBridge(scenario);
        var pictures = toTheBridge(scenario);
        var before = text.state().gauges();

        text.make(new Move.ShowBridge(BridgeForm.TEXT));
        pictures.make(new Move.ShowBridge(BridgeForm.PICTURES));

        assertThat(text.state().gauges()).isEqualTo(before);
        assertThat(pictures.state().gauges().stress()).isEqualTo(before.stress() - 1);
        assertThat(pictures.events())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                DialogueEvent.MoveMade.class,
                                made -> assertThat(made.text()).contains("waar u nu staat")));
    }

    private static Play toTheBridge(Scenario scenario) {
        var play = new Play(scenario, 1);
        for (var move : List.of(say("la-doel"), new Move.MoveOn(new PhaseId("stress")))) {
            assertThat(play.make(move)).isEmpty();
        }
        return play;
    }

    @Test
    void aShortRunForWhomPicturesFitShowsPictures() {
        var scenario = new Scenario(
                Wim.parts().client(new Client("Wim", true, true, false)).build());
        var run = scenario.shortRuns().iterator().next();
        var early = new ShortRun(
                run.id(),
                run.title(),
                run.skill(),
                new PhaseId("landen"),
                null,
                List.of(),
                0,
                0,
                12,
                "Ja?",
                PlanSoFar.NOTHING);

        assertThat(DialogueState.replay(Dialogue.open(scenario, run, 1, Play.NO_TIME))
                        .course()
                        .shown())
                .containsExactly(BridgeForm.PICTURES);
        assertThat(Dialogue.open(scenario, early, 1, Play.NO_TIME)).hasSize(1);
    }

    @Test
    void anAuthorsOwnEffectMinutesAndRepetitionCount() {
        var own = new Utterance(
                new UtteranceId("eigen"),
                new Scope.InPhase(new PhaseId("landen"), false),
                List.of("Hm.", "Mm."),
                List.of(SkillCode.NOT_CODED),
                Quality.GOOD,
                null,
                null,
                misfit(),
                List.of(),
                List.of(Reply.saying("eigen/1", "Ja.")),
                null,
                List.of(),
                Set.of(),
                null,
                Map.of(Gauge.TRUST, 2),
                4,
                true,
                null,
                "x",
                null,
                null);
        var play = with(own);
        var trust = play.state().gauges().trust();

        play.make(say("eigen"));
        assertThat(play.state().course().minutes()).isEqualTo(4);
        assertThat(play.state().gauges().trust()).isEqualTo(trust + 2);
        play.make(say("eigen"));

        assertThat(play.state().memory().patterns()).isEmpty();
        assertThat(play.state().gauges().trust()).as("a gain is had once").isEqualTo(trust + 2);
        assertThat(own.isQuestion()).isFalse();
        assertThat(own.invites()).isFalse();
    }

    @Test
    void aHiddenFactOfNoTopicNeedsAnInvitationAnywhere() {
        var parts = Wim.parts();
        var facts = new ArrayList<>(parts.facts());
        facts.add(new Fact(new FactId("vroeger"), null, null, "x", "x", 1, false, false));
        var telling = new Reply(
                "vroeger/1",
                null,
                List.of("Vroeger."),
                null,
                List.of(new FactId("vroeger")),
                List.of(),
                Effect.NONE,
                null,
                Contribution.NONE);
        var closed = replying(line("dicht", List.of("Zo."), SkillCode.NOT_CODED), telling);
        var open = replying(line("open", List.of("Zo?"), SkillCode.OPEN_QUESTION), telling);
        var lines = plus(plus(parts.utterances(), closed), open);
        var play = new Play(new Scenario(parts.facts(facts).utterances(lines).build()), 1);

        play.make(say("dicht"));
        assertThat(play.state().memory().heard()).isEmpty();
        play.make(say("open"));

        assertThat(play.state().memory().heard()).containsExactly(new FactId("vroeger"));
    }

    private static Utterance replying(Utterance line, Reply reply) {
        return new Utterance(
                line.id(),
                line.scope(),
                line.texts(),
                line.codes(),
                line.quality(),
                null,
                null,
                line.otherwise(),
                line.names(),
                List.of(reply),
                null,
                line.does(),
                line.tags(),
                null,
                line.effect(),
                null,
                false,
                null,
                "x",
                null,
                null);
    }

    @Test
    void praiseThatNamesNothingBringsNoTrust() {
        var play = with(line("mooi", List.of("Mooi."), SkillCode.AFFIRM));
        var trust = play.state().gauges().trust();

        play.make(say("mooi"));

        assertThat(play.state().gauges().trust()).isEqualTo(trust);
    }

    @Test
    void whereNothingIsAnsweredTheClientIsSilent() {
        var parts = Wim.parts();
        var mute = new Scenario(parts.phaseScripts(List.of())
                .utterances(plus(parts.utterances(), line("stil", List.of("Zo."), SkillCode.NOT_CODED)))
                .build());
        var play = new Play(mute, 1);

        play.make(say("stil"));

        assertThat(play.events())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                DialogueEvent.Replied.class,
                                reply -> assertThat(reply.text()).isEqualTo("…")));
    }

    @Test
    void aMethodIsWhole() {
        var method = Wim.scenario().method();

        assertThatThrownBy(() -> method(method, Map.of(), method.phases())).hasMessageContaining("only []");
        assertThatThrownBy(() -> method(method, method.skills(), List.of())).hasMessageContaining("phases");
        assertThat(method.expression(Mood.SMILE)).isEqualTo("glimlacht");
        assertThat(method.pattern(new PatternId("geen"))).isEmpty();
        assertThat(Ends.patience(method)).isEqualTo(2);
    }

    @Test
    void rangesHoldForEffectsToo() {
        var gauges = new Gauges(9, 1, 5);

        assertThat(gauges.possible(new Effect(3, -3, 1))).isEqualTo(new Effect(1, -1, 1));
        assertThat(Effect.NONE.with(Gauge.STRESS, 2).with(Gauge.OWNERSHIP, 1)).isEqualTo(new Effect(2, 0, 1));
        assertThat(gauges.of(Gauge.OWNERSHIP)).isEqualTo(5);
        assertThat(Gauge.STRESS.isGain(-1)).isTrue();
        assertThat(Gauge.STRESS.isGain(1)).isFalse();
        assertThat(Gauge.TRUST.isGain(0)).isFalse();
    }

    private static Method method(Method from, Map<SkillCode, Skill> skills, List<Phase> phases) {
        return new Method(
                skills,
                from.bounds(),
                from.time(),
                from.offer(),
                from.moves(),
                from.open(),
                from.closed(),
                from.moods(),
                from.expressions(),
                from.knockOuts(),
                from.patterns(),
                from.milestones(),
                from.practice(),
                from.principles(),
                phases,
                from.hints(),
                from.verdict());
    }

    private static Play with(Utterance more) {
        var parts = Wim.parts();
        return new Play(
                new Scenario(parts.utterances(plus(parts.utterances(), more)).build()), 1);
    }

    private static List<Utterance> plus(List<Utterance> lines, Utterance more) {
        var all = new ArrayList<>(lines);
        all.add(more);
        return all;
    }

    private static Misfit misfit() {
        return new Misfit(Quality.POOR, List.of(), Map.of(), "x", "x");
    }

    private static Utterance line(String id, List<String> texts, SkillCode... codes) {
        return new Utterance(
                new UtteranceId(id),
                new Scope.InPhase(new PhaseId("landen"), false),
                texts,
                List.of(codes),
                Quality.GOOD,
                null,
                null,
                misfit(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Set.of(),
                null,
                Map.of(),
                null,
                false,
                null,
                "x",
                null,
                null);
    }
}
