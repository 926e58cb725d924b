package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Decision.Reason;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.Party;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import static nl.leerbrug.dialogue.WimGoal.agree;
import static nl.leerbrug.dialogue.WimGoal.edit;
import static nl.leerbrug.dialogue.WimGoal.goal;
import static nl.leerbrug.dialogue.WimGoal.goalOf;
import static nl.leerbrug.dialogue.WimGoal.ifThen;
import static nl.leerbrug.dialogue.WimGoal.phase;
import static nl.leerbrug.dialogue.WimGoal.recognition;
import static nl.leerbrug.dialogue.WimGoal.review;
import static nl.leerbrug.dialogue.WimGoal.say;
import static nl.leerbrug.dialogue.WimGoal.step;
import static org.assertj.core.api.Assertions.assertThat;

/** What client and learner do with a plan, move by move. */
class GoalConversationTest {

    private static final long SEED = 1;

    @Test
    void itBeginsWithTheExpertsBridgeAndTheStandardFacts() {
        var state = new Play(WimGoal.scenario(), SEED).state();

        assertThat(state.memory().heard()).extracting(FactId::value).contains("map", "huur-achter", "vonnis");
        assertThat(state.sheet().own()).containsKey(new SubPillarId("wonen"));
        assertThat(state.spot().phase()).isEqualTo(new PhaseId("terugblik"));
        assertThat(state.draft().plan().goals()).isEmpty();
    }

    @Test
    void itBeginsWithTheLearnersOwnBridgeWhenThereIsOne() {
        var poor = new Gauges(8, 2, 2);
        var own = new BridgeBefore(
                Map.of(new SubPillarId("wonen"), Placement.at(Level.FOUR)),
                List.of(new FactId("op-tijd"), new FactId("onbekend")),
                new Gauges(6, 3, 3),
                poor);

        var standard = new Play(WimGoal.scenario(), SEED).state();
        var state = new Play(WimGoal.scenario(), Dialogue.open(WimGoal.scenario(), own, SEED, Play.NO_TIME)).state();

        assertThat(state.memory().heard()).containsExactly(new FactId("op-tijd"));
        assertThat(state.sheet().own()).containsOnlyKeys(new SubPillarId("wonen"));
        assertThat(state.gauges().trust()).isLessThan(standard.gauges().trust());
        assertThat(state.gauges().stress()).isGreaterThan(standard.gauges().stress());
    }

    @Test
    void aGoalThatTheClientNamedIsHisChoice() {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), say("do-vraag"), goal("map-open", "rust"));

        var put = play.state().draft().plan().goals().getFirst();
        assertThat(play.state().draft().brought().wants()).hasSize(1);
        assertThat(put.chosenBy()).isEqualTo(Chooser.CLIENT);
        assertThat(put.shareOf(Whose.CLIENT)).isEqualTo(100);
        assertThat(put.current()).isNotNull();
        assertThat(replies(play)).endsWith("Ja. Dat is het.");
        assertThat(play.state().draft().isOwnGoal()).isTrue();
    }

    @Test
    void aGoalOfHisThatTheLearnerBroughtUpIsChosenTogether() {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), goal("huis-houden"), say("do-vraag"));

        // Naming it later on does not make it his choice.
        play.make(goal("huis-houden", "huis"));

        assertThat(play.state().draft().plan().goals().getFirst().chosenBy()).isEqualTo(Chooser.TOGETHER);
        assertThat(replies(play)).contains("Dat ook wel.").endsWith("Zo klinkt het als ik.");
    }

    @Test
    void whoIsFrankSaysNoToAMentorsGoalOnceAndThenGivesIn() {
        var play = WimGoal.after(SEED, say("te-vraag"), say("te-samen"), say("te-terug"), phase("doel"));
        var before = play.state().gauges();

        assertThat(before.trust()).isGreaterThanOrEqualTo(4);
        assertThat(before.ownership()).isGreaterThanOrEqualTo(4);
        play.make(goal("alles-betalen"));

        assertThat(play.state().draft().plan().goals()).isEmpty();
        assertThat(play.state().draft().declined()).hasSize(1);
        assertThat(replies(play)).endsWith("Ik snap je. Maar daar gaat het mij niet om.");
        assertThat(play.state().draft().talk().last()).isEqualTo(Leaning.SUSTAIN);

        play.make(goal("alles-betalen"));

        var put = play.state().draft().plan().goals().getFirst();
        assertThat(put.chosenBy()).isEqualTo(Chooser.LEARNER);
        assertThat(put.words()).extracting(Words::whose).containsOnly(Whose.IMPOSED);
        assertThat(play.state().gauges().ownership()).isLessThan(before.ownership());
    }

    @Test
    void whoTrustsNobodySaysYesToAMentorsGoal() {
        var play = WimGoal.after(SEED, say("te-waarom"), say("te-dus"), say("te-moet"), phase("doel"));

        play.make(goal("alles-betalen"));

        assertThat(play.state().draft().plan().goals()).hasSize(1);
        assertThat(replies(play)).endsWith("Als jij dat zegt.");
    }

    @Test
    void wordsThatWereNotSaidAreRefusedAndNothingHappens() {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"));
        var before = play.events().size();

        var decision = Dialogue.decide(WimGoal.scenario(), play.state(), goal("map-open", "rust"), Play.NO_TIME);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.PlanRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(PlanRefusal::code)
                                .containsExactly(PlanRefusal.Code.NOT_SAID));
        assertThat(play.make(goal("map-open", "rust"))).contains(Reason.PLAN_REFUSED);
        assertThat(play.events()).hasSize(before);
    }

    @Test
    void wordsComeWithAFactOrWithAReply() {
        var before = WimGoal.after(SEED, say("te-vraag"), phase("doel"));
        var after = WimGoal.after(SEED, say("te-vraag"), phase("doel"), say("do-vraag"));

        assertThat(fragments(before)).containsExactlyInAnyOrder("dichte-map", "huis");
        assertThat(fragments(after)).contains("rust");
    }

    @ParameterizedTest
    @CsvSource({"map-op-tafel,Dat kan nu.", "verhuurder-bellen,Goed.", "alle-bellen,Dat is wel wat."})
    void aStepIsAnsweredByWhatItAsksOfHim(String step, String answer) {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), step(step, 3));

        assertThat(replies(play)).endsWith(answer);
        assertThat(play.state().draft().plan().steps()).hasSize(1);
    }

    @Test
    void hisOwnStepIsHis() {
        var play = WimGoal.after(
                SEED, say("te-vraag"), phase("doel"), phase("stappen"), say("sn-vraag"), step("map-op-tafel", 0));

        assertThat(replies(play)).endsWith("Dat was mijn idee.");
    }

    @Test
    void puttingSomethingRightTakesNoTimeAndNoWords() {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), step("map-op-tafel", 0), review(20));
        var minutes = play.state().course().minutes();
        var said = replies(play).size();
        var steps = play.state().course().steps();

        play.make(step("map-op-tafel", 2));
        play.make(review(21));
        play.make(edit(new PlanEdit.DropStep(new StepId("map-op-tafel"))));

        assertThat(play.state().course().minutes()).isEqualTo(minutes);
        assertThat(play.state().course().steps()).isEqualTo(steps);
        assertThat(replies(play)).hasSize(said);
        assertThat(play.state().draft().plan().steps()).isEmpty();
        assertThat(Debrief.of(WimGoal.scenario(), play.events()).turns())
                .extracting(Debrief.TurnReview::number)
                .doesNotContain(play.state().course().moves());
    }

    @Test
    void whatIsPutBackAsItWasIsNotAnsweredAgain() {
        var play = WimGoal.after(
                SEED, say("te-vraag"), phase("doel"), step("map-op-tafel", 0), ifThen("omdraaien", "schrik"));
        var plan = play.state().draft().plan();
        var minutes = play.state().course().minutes();
        var said = replies(play).size();

        play.make(edit(new PlanEdit.DropStep(new StepId("map-op-tafel"))));
        play.make(edit(new PlanEdit.ChangeIfThen(plan.ifThens().getFirst(), null)));
        assertThat(play.state().draft().plan().steps()).isEmpty();
        assertThat(play.state().draft().plan().ifThens()).isEmpty();
        play.make(step("map-op-tafel", 0));
        play.make(ifThen("omdraaien", "schrik"));

        assertThat(play.state().draft().plan()).isEqualTo(plan);
        assertThat(play.state().course().minutes()).isEqualTo(minutes);
        assertThat(replies(play)).hasSize(said);
    }

    @Test
    void whatComesBackOtherwiseIsAnswered() {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), step("map-op-tafel", 0));
        play.make(edit(new PlanEdit.DropStep(new StepId("map-op-tafel"))));
        var said = replies(play).size();

        play.make(step("map-op-tafel", 4));

        assertThat(replies(play)).hasSize(said + 1);
    }

    @Test
    void anotherIfThenPlanIsAnsweredAndAnotherMomentOfRecognitionIsNot() {
        var play = WimGoal.after(
                SEED,
                say("te-vraag"),
                phase("doel"),
                step("eerste-brief", 3),
                ifThen("doorgaan", "schrik"),
                recognition("gebak", "eerste-brief"));
        var brave = play.state().draft().plan().ifThens().getFirst();
        var said = replies(play).size();

        play.make(edit(new PlanEdit.ChangeRecognition(
                new RecognitionId("gebak"), new Recognition(new RecognitionId("gebak"), null, Chooser.CLIENT))));
        assertThat(replies(play)).hasSize(said);
        play.make(edit(
                new PlanEdit.ChangeIfThen(brave, new IfThenPlan(new IfThenId("omdraaien"), brave.obstacle(), null))));
        assertThat(replies(play)).hasSize(said + 1).endsWith("Dat kan ik.");
        play.make(edit(new PlanEdit.ChangeRecognition(
                new RecognitionId("gebak"), new Recognition(new RecognitionId("bon"), null, Chooser.CLIENT))));

        assertThat(replies(play)).endsWith("Hoeft niet.");
        // Who chose it is a matter of what was said.
        assertThat(play.state().draft().plan().recognitions())
                .extracting(Recognition::chosenBy)
                .containsExactly(Chooser.LEARNER);
    }

    @Test
    void otherWordsForATypedIfThenPlanNeedNoAnswer() {
        var typed =
                new IfThenPlan(new IfThenId("eigen-als-dan-1"), new ObstacleId("schrik"), "Als ik schrik, fluit ik.");
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), edit(new PlanEdit.PutIfThen(typed)));
        var said = replies(play).size();

        play.make(edit(new PlanEdit.ChangeIfThen(
                typed, new IfThenPlan(typed.id(), typed.obstacle(), "Als ik schrik, dan fluit ik."))));

        assertThat(replies(play)).hasSize(said);
        assertThat(play.state().draft().plan().ifThens().getFirst().typed()).isEqualTo("Als ik schrik, dan fluit ik.");
    }

    @Test
    void ifThenPlansAndRecognitionAreAnsweredByWhatTheyAreWorth() {
        var play = WimGoal.after(
                SEED,
                say("te-vraag"),
                phase("doel"),
                step("eerste-brief", 3),
                ifThen("omdraaien", "schrik"),
                ifThen("doorgaan", "schrik"),
                recognition("gebak", "eerste-brief"),
                recognition("bon", "eerste-brief"),
                recognition("bon-terug", null));

        assertThat(replies(play))
                .endsWith("Dat kan ik.", "Tja. Proberen.", "Lekker.", "Hoeft niet.", "En als het misgaat?");
        assertThat(play.state().draft().plan().recognitions())
                .extracting(form -> form.chosenBy())
                .containsExactly(Chooser.TOGETHER, Chooser.LEARNER, Chooser.LEARNER);
    }

    @Test
    void whatHeSaidHeLikesIsHisChoice() {
        var play = WimGoal.after(
                SEED,
                say("te-vraag"),
                phase("doel"),
                step("eerste-brief", 3),
                phase("stappen"),
                phase("waardering"),
                say("wa-vraag"),
                recognition("gebak", "eerste-brief"));

        assertThat(replies(play)).endsWith("Gebak. Ja.");
        assertThat(play.state().draft().plan().recognitions().getFirst().chosenBy())
                .isEqualTo(Chooser.CLIENT);
    }

    @Test
    void whatIsTypedIsWrittenDown() {
        var typed = Step.typed(new StepId("eigen-1"), "Ik bel mijn zus.", Who.CLIENT, WimGoal.TODAY);
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), edit(new PlanEdit.PutStep(typed)));

        assertThat(replies(play)).endsWith("Schrijf maar op.");
        assertThat(play.state().draft().isPlanned("eigen-1")).isTrue();
    }

    @Test
    void theClientsNumberFollowsFromThePlan() {
        var sound = number(step("map-op-tafel", 0));
        var heavy = number(step("alle-bellen", 1), step("alles-in-een-keer", 1), step("eerste-brief", 2));

        assertThat(sound).isGreaterThan(heavy);
    }

    private static int number(Move... steps) {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"));
        for (var step : steps) {
            play.make(step);
        }
        play.make(phase("stappen"));
        play.make(phase("vertrouwen"));
        play.make(say("vc-cijfer"));
        var number = Objects.requireNonNull(play.state().draft().plan().confidence());
        assertThat(replies(play).getLast()).contains("Een " + number);
        return number;
    }

    @Test
    void importanceIsToldAndKept() {
        var play = WimGoal.after(
                SEED, say("te-vraag"), phase("doel"), phase("stappen"), phase("vertrouwen"), say("vc-belang"));

        assertThat(play.state().draft().importance()).isBetween(0, 10);
        assertThat(play.state().course().milestones()).contains(new MilestoneId("importance"));
    }

    @Test
    void theNumberAndTheAgreementAreNotTheLearners() {
        var play = new Play(WimGoal.scenario(), SEED);

        assertThat(play.make(edit(new PlanEdit.SetConfidence(10)))).contains(Reason.NOT_YOURS);
        assertThat(play.make(edit(new PlanEdit.Agree(Party.CLIENT)))).contains(Reason.NOT_YOURS);
        assertThat(Wim.after(SEED).make(review(3))).contains(Reason.NOT_NOW);
    }

    @Test
    void nobodyAgreesToAnEmptyPlan() {
        var play = new Play(WimGoal.scenario(), SEED);

        assertThat(play.make(agree())).contains(Reason.PLAN_REFUSED);
    }

    @Test
    void whoIsFrankHesitatesOnceWhenItIsTooMuch() {
        var play = WimGoal.after(
                SEED,
                say("te-vraag"),
                say("te-samen"),
                say("te-terug"),
                phase("doel"),
                say("do-vraag"),
                goal("map-open", "rust"),
                step("alle-bellen", 1),
                step("alles-in-een-keer", 1),
                step("eerste-brief", 2),
                step("rest-van-de-map", 4));

        play.make(agree());
        assertThat(replies(play)).endsWith("Ik weet niet.");
        assertThat(play.state().draft().plan().agreed()).isEmpty();

        play.make(agree());
        assertThat(play.state().draft().plan().isAgreedByBoth()).isTrue();
    }

    @Test
    void aChangeAfterwardsWithdrawsTheAgreement() {
        var play = WimGoal.after(
                SEED,
                say("te-vraag"),
                phase("doel"),
                say("do-vraag"),
                goal("map-open", "rust"),
                step("map-op-tafel", 0),
                agree());
        assertThat(play.state().draft().plan().isAgreedByBoth()).isTrue();

        play.make(step("map-op-tafel", 1));

        assertThat(play.state().draft().plan().agreed()).isEmpty();
    }

    @Test
    void aGoalWithTwoPiecesKeepsWhoseTheyAre() {
        var play = WimGoal.after(SEED, say("te-vraag"), phase("doel"), say("do-vraag"));
        var goal = goalOf("map-open", "rust");
        var mixed = new Goal(
                goal.id(),
                false,
                goal.subPillar(),
                null,
                null,
                List.of(goal.words().getFirst(), Words.ofLearner("Eind januari.")),
                "",
                Chooser.LEARNER,
                null);

        play.make(edit(new PlanEdit.PutGoal(mixed)));

        assertThat(play.state().draft().plan().goals().getFirst().words())
                .extracting(Words::whose)
                .containsExactly(Whose.CLIENT, Whose.LEARNER);
    }

    private static List<String> replies(Play play) {
        return play.events().stream()
                .filter(DialogueEvent.Replied.class::isInstance)
                .map(event -> ((DialogueEvent.Replied) event).text())
                .toList();
    }

    private static Set<String> fragments(Play play) {
        return PlanReview.fragments(WimGoal.scenario(), play.state()).stream()
                .map(Fragment::id)
                .map(String::valueOf)
                .collect(java.util.stream.Collectors.toSet());
    }
}
