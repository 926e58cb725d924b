package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.dialogue.Circumstances.Flags;
import nl.leerbrug.dialogue.Finding.Code;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static nl.leerbrug.dialogue.WimGoal.agree;
import static nl.leerbrug.dialogue.WimGoal.goal;
import static nl.leerbrug.dialogue.WimGoal.ifThen;
import static nl.leerbrug.dialogue.WimGoal.phase;
import static nl.leerbrug.dialogue.WimGoal.recognition;
import static nl.leerbrug.dialogue.WimGoal.review;
import static nl.leerbrug.dialogue.WimGoal.say;
import static nl.leerbrug.dialogue.WimGoal.step;
import static org.assertj.core.api.Assertions.assertThat;

/** What conditions say of a plan, and what authors are told of a goal conversation. */
class GoalConditionsTest {

    private static final Play PLANNED = WimGoal.after(
            1,
            say("te-vraag"),
            phase("doel"),
            say("do-vraag"),
            goal("map-open", "rust"),
            phase("stappen"),
            say("sn-vraag"),
            step("map-op-tafel", 0),
            step("eerste-brief", 3),
            ifThen("rit-appen", "late-rit"),
            recognition("gebak", "eerste-brief"),
            review(21),
            phase("vertrouwen"),
            say("vc-cijfer"),
            say("vc-belang"),
            say("vc-niet-lager"),
            agree());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals = 1",
                "steps = 2",
                "if-thens = 1",
                "confidence >= 0",
                "importance >= 0",
                "change-talk",
                "not sustain-talk",
                "not allowed",
                "own-goal",
                "not overfull",
                "review",
                "agreed",
                "wants(map-open)",
                "not wants(huis-houden)",
                "proposed(map-op-tafel)",
                "given(rust)",
                "not given(huis)",
                "planned(map-open)",
                "planned(eerste-brief)",
                "planned(rit-appen)",
                "planned(gebak)",
                "not planned(bon)",
                "not declined(alles-betalen)",
                "not about(gebak)",
                "not pushes",
                "not passes-over"
            })
    void holdsOfAPlanThatBothMade(String condition) {
        assertThat(holds(PLANNED, Flags.NONE, condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"goals = 0", "confidence < 0", "importance < 0", "not own-goal", "not overfull", "not agreed"})
    void holdsOfAnEmptyTable(String condition) {
        assertThat(holds(new Play(WimGoal.scenario(), 1), Flags.NONE, condition))
                .isTrue();
        assertThat(holds(Wim.after(1), Flags.NONE, condition)).isTrue();
    }

    @Test
    void aLineBuildsPassesOverOrPushes() {
        assertThat(holds(PLANNED, line(SkillCode.PERSUADE), "pushes and passes-over"))
                .isTrue();
        assertThat(holds(PLANNED, line(SkillCode.CONFRONT), "pushes and passes-over"))
                .isTrue();
        assertThat(holds(PLANNED, line(SkillCode.GIVE_INFORMATION), "passes-over and not pushes"))
                .isTrue();
        for (var code : List.of(
                SkillCode.OPEN_QUESTION,
                SkillCode.SIMPLE_REFLECTION,
                SkillCode.AFFIRM,
                SkillCode.SEEK_COLLABORATION,
                SkillCode.EMPHASIZE_AUTONOMY)) {
            assertThat(holds(PLANNED, line(code), "passes-over")).as("%s", code).isFalse();
        }
        assertThat(holds(PLANNED, Flags.OTHER_MOVE.putting("gebak"), "about(gebak)"))
                .isTrue();
    }

    @Test
    void moreThanHeCanCarryIsOverfull() {
        var play = WimGoal.after(
                1,
                say("te-vraag"),
                phase("doel"),
                step("alle-bellen", 1),
                step("alles-in-een-keer", 1),
                step("eerste-brief", 2));

        assertThat(holds(play, Flags.NONE, "overfull")).isTrue();
    }

    @Test
    void anAuthorIsToldWhatIsMissing() {
        var scenario = WimGoal.scenario();
        var goal = scenario.goal().orElseThrow();
        var wrong = new Contribution(
                null,
                List.of(new FragmentId("huis"), new FragmentId("onbekend")),
                List.of(new GoalId("alles-betalen")),
                List.of(),
                List.of(),
                List.of());
        var reply = new Reply(
                "fout/1",
                null,
                List.of("Niks."),
                null,
                List.of(),
                List.of(),
                Effect.NONE,
                new VoiceId("marjan"),
                wrong);
        var script = new GoalScript(
                goal.catalogue(),
                goal.planRules(),
                goal.frank(),
                goal.rules(),
                Map.of(PlanReaction.TYPED, List.of(reply)),
                Map.of(),
                goal.levels(),
                List.of(new FactId("elders")),
                goal.earlier());
        var bare = new Scenario(new Scenario.Parts(
                scenario.id(),
                scenario.client(),
                scenario.start(),
                scenario.limit(),
                scenario.opening(),
                scenario.answers(),
                scenario.choices().orElse(null),
                scenario.bridge(),
                scenario.method(),
                List.of(),
                List.of(),
                List.copyOf(scenario.facts()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                script));

        var findings = new GoalInspection(bare, script).findings();

        assertThat(findings)
                .extracting(Finding::code)
                .contains(
                        Code.FEW_LINES,
                        Code.FEW_TALK,
                        Code.FRAGMENT_OTHERWISE,
                        Code.FRAGMENT_OTHER_VOICE,
                        Code.FRAGMENT_NOT_SAID,
                        Code.GOAL_NOT_OWN,
                        Code.GOAL_NOT_WANTED,
                        Code.NO_STEP_PROPOSED,
                        Code.STANDARD_UNKNOWN);
    }

    @Test
    void lessThanSixtyLinesAreAnErrorAndSixtyAreEnough() {
        var scenario = WimGoal.scenario();

        assertThat(ScenarioValidator.inspect(Wim.withLines(scenario, 59)))
                .contains(Finding.error("goal", Code.FEW_LINES, 59, 60));
        assertThat(ScenarioValidator.inspect(Wim.withLines(scenario, 60)))
                .noneMatch(finding -> finding.subject().equals("goal") && finding.code() == Code.FEW_LINES);
    }

    @Test
    void aWholeGoalConversationLeavesLittleToTell() {
        var errors = ScenarioValidator.inspect(WimGoal.scenario()).stream()
                .filter(Finding::proven)
                .toList();

        assertThat(errors).isEmpty();
    }

    @Test
    void whatAClientBroughtIsThereOnce() {
        var one = new Contribution(
                Leaning.CHANGE, List.of(), List.of(), List.of(new StepId("map-op-tafel")), List.of(), List.of());

        assertThat(Contribution.NONE.plus(one).plus(one).proposes()).hasSize(1);
        assertThat(one.isNewTo(Contribution.NONE)).isTrue();
        assertThat(one.isNewTo(one)).isFalse();
        assertThat(Stream.of(Asks.values()).filter(Asks::isScale)).containsExactly(Asks.CONFIDENCE, Asks.IMPORTANCE);
    }

    private static Flags line(SkillCode code) {
        return new Flags(Set.of(), false, false, false, 0, false, List.of(code), "");
    }

    private static boolean holds(Play play, Flags flags, String condition) {
        return new Circumstances(play.scenario(), play.state(), flags).hold(ConditionText.require(condition));
    }
}
