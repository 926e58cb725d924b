package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Contribution;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.Chooser;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.FragmentId;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalActionPlan;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.IfThenId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.ObstacleId;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.RecognitionId;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Who;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;
import nl.leerbrug.simulation.ui.ShownHtml;
import nl.leerbrug.simulation.ui.part.MoveButton;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leerbrug.simulation.ui.plan.TableOfPlay.add;
import static nl.leerbrug.simulation.ui.plan.TableOfPlay.choices;
import static nl.leerbrug.simulation.ui.plan.TableOfPlay.day;
import static nl.leerbrug.simulation.ui.plan.TableOfPlay.field;
import static nl.leerbrug.simulation.ui.plan.TableOfPlay.keep;
import static nl.leerbrug.simulation.ui.plan.TableOfPlay.press;
import static org.assertj.core.api.Assertions.assertThat;

/** The plan beside the conversation, filled in part by part. */
class PlanSheetViewTest extends ViewTest {

    @Autowired
    private ClientShelf clients;

    @BeforeEach
    void signIn() {
        signInAs(Role.TRAINEE);
    }

    @Test
    void goalIsMadeOfWordsThatTheClientSaidAndShowsWhoseTheyAre() {
        var table = TableOfPlay.empty();

        add("goal");
        choices("plan-goals").choose("map-open");
        said().select(fragment("rust"));
        field("goal-last").setValue("Eind januari.");
        day("goal-by", "2026-01-30");
        keep();

        var goal = table.plan().goals().getFirst();
        assertThat(goal.text()).isEqualTo("Dan heb ik rust. Eind januari.");
        assertThat(goal.words()).extracting(words -> words.whose()).containsExactly(Whose.CLIENT, Whose.LEARNER);
        assertThat(goal.chosenBy()).isEqualTo(Chooser.CLIENT);
        assertThat(goal.by()).isEqualTo(LocalDate.of(2026, 1, 30));
        assertThat(lines(".lb-plan-rows .lb-words-client")).containsExactly("In de woorden van Wim: Dan heb ik rust.");
        assertThat(text()).contains("Wim koos dit zelf", "Klaar op vrijdag 30 januari");
        assertThat(_find(PlanDialog.class)).isEmpty();
    }

    @Test
    void goalWithoutWordsOfAnyoneIsPutDownAsTheCatalogueHasIt() {
        var table = TableOfPlay.empty();

        add("goal");
        choices("plan-goals").choose("map-open");
        keep();

        assertThat(table.plan().goals().getFirst().text()).isEqualTo("Eind januari is de map leeg.");
    }

    @Test
    void wordsOfTheClientStandInTheOrderInWhichTheyAreTicked() {
        var table = TableOfPlay.empty();

        add("goal");
        choices("plan-goals").choose("map-open");
        said().select(fragment("rust"));
        said().select(fragment("dichte-map"));
        keep();

        assertThat(table.plan().goals().getFirst().text())
                .isEqualTo("Dan heb ik rust. Dat die map niet meer dicht is.");
    }

    @Test
    void ownWordsStandBetweenWhatTheClientSaid() {
        var table = TableOfPlay.empty();
        add("goal");
        choices("plan-goals").choose("map-open");
        said().select(fragment("rust"));
        said().select(fragment("dichte-map"));
        field("goal-first").setValue("Ik zie:");
        field("goal-between-1").setValue("Ik wil");
        field("goal-last").setValue("Eind januari.");
        assertThat(lines(".lb-goal-between .lb-words-client"))
                .containsExactly("Dan heb ik rust.", "Dat die map niet meer dicht is.");
        keep();

        var goal = table.plan().goals().getFirst();
        assertThat(goal.text())
                .isEqualTo("Ik zie: Dan heb ik rust. Ik wil Dat die map niet meer dicht is. Eind januari.");
        assertThat(goal.words())
                .extracting(words -> words.whose())
                .containsExactly(Whose.LEARNER, Whose.CLIENT, Whose.LEARNER, Whose.CLIENT, Whose.LEARNER);

        pressNamed("Pas aan: " + goal.text());
        assertThat(field("goal-first").getValue()).isEqualTo("Ik zie:");
        assertThat(field("goal-between-1").getValue()).isEqualTo("Ik wil");
        assertThat(field("goal-last").getValue()).isEqualTo("Eind januari.");
    }

    @Test
    void whatWasTypedAroundWordsThatAreNoLongerTickedStays() {
        var table = TableOfPlay.empty();
        add("goal");
        choices("plan-goals").choose("map-open");
        said().select(fragment("rust"));
        said().select(fragment("dichte-map"));
        field("goal-first").setValue("Eerst");
        field("goal-between-1").setValue("en dan");
        said().deselect(fragment("rust"));
        keep();

        assertThat(table.plan().goals().getFirst().text()).isEqualTo("Eerst en dan Dat die map niet meer dicht is.");
    }

    @Test
    void dayIsShownAndReadAsTheDutchWriteIt() {
        var table = TableOfPlay.full();
        add("review");

        day("review-day", "3-2-2026");

        assertThat(_get(Input.class, spec -> spec.withId("review-day")).getValue())
                .isEqualTo("03-02-2026");
        assertThat(lines(".lb-day-field").getFirst()).contains("dinsdag 3 februari 2026");
        keep();
        assertThat(table.plan().review()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void dayThatCannotBeReadIsToldByItsFieldAndIsNoEmptyOne() {
        var table = TableOfPlay.empty();
        add("goal");
        choices("plan-goals").choose("map-open");

        day("goal-by", "31-2-2026");
        assertThat(lines(".lb-day-field").getFirst()).contains("Deze dag kunnen we niet lezen.");
        keep();
        assertThat(table.plan().goals()).isEmpty();
        assertThat(_get(Input.class, spec -> spec.withId("goal-by")).getValue()).isEqualTo("31-2-2026");

        day("goal-by", "");
        keep();
        assertThat(table.plan().goals()).hasSize(1);
    }

    @Test
    void whichStepIsChangedStandsInItsDialog() {
        TableOfPlay.full();

        pressNamed("Pas aan: Ik leg de map op tafel.");

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("lb-plan-kept"))
                        .getText())
                .isEqualTo("Ik leg de map op tafel.");
    }

    @Test
    void partsOfThePlanTellHowMuchTheyHold() {
        var table = TableOfPlay.full();

        assertThat(lines(".lb-plan-count"))
                .containsExactly(
                        String.valueOf(table.plan().steps().size()),
                        String.valueOf(table.plan().ifThens().size()));
    }

    @Test
    void whatIsMissingInATypedGoalIsToldByItsFieldAndNothingIsLost() {
        var table = TableOfPlay.empty();
        add("goal");
        keep();
        assertThat(choices("plan-goals").getErrorMessage()).isEqualTo("Kies eerst een doel.");

        choices("plan-goals").choose("");
        whyNow().setValue("Hij wil slapen.");
        keep();
        assertThat(subPillar().isInvalid()).isTrue();

        subPillar().setValue(bridgePart());
        keep();
        assertThat(subPillar().isInvalid()).isFalse();
        assertThat(field("goal-last").isInvalid()).isTrue();
        assertThat(field("goal-last").getErrorMessage()).contains("het doel heeft nog geen woorden");

        field("goal-last").setValue("Ik wil weer vissen.");
        keep();
        var goal = table.plan().goals().getFirst();
        assertThat(goal.typed()).isTrue();
        assertThat(goal.text()).isEqualTo("Ik wil weer vissen.");
        assertThat(goal.whyNow()).isEqualTo("Hij wil slapen.");
        assertThat(goal.id().value()).isEqualTo("eigen-doel-1");
    }

    @Test
    void textOverTheLimitStaysInItsFieldWithAMessage() {
        var table = TableOfPlay.empty();
        var long301 = "a".repeat(301);
        add("goal");
        choices("plan-goals").choose("map-open");
        whyNow().setValue(long301);

        keep();

        assertThat(table.plan().goals()).isEmpty();
        assertThat(whyNow().getErrorMessage()).isEqualTo("Dit is te lang voor het plan. Er passen 300 tekens.");
        assertThat(whyNow().getValue()).isEqualTo(long301);
    }

    @Test
    void wordsOfAGoalAreChangedAndTheOtherWordsStay() {
        var table = TableOfPlay.full();
        var before = table.plan().goals().getFirst();
        pressNamed("Pas aan: " + before.text());

        assertThat(said().getValue())
                .extracting(Fragment::text)
                .containsExactlyInAnyOrder("Dan heb ik rust.", "Dat die map niet meer dicht is.");
        day("goal-by", "2026-01-29");
        keep();

        var after = table.plan().goals().getFirst();
        assertThat(after.words()).isEqualTo(before.words());
        assertThat(after.by()).isEqualTo(LocalDate.of(2026, 1, 29));
    }

    @Test
    void stepHasWhoWhenSizeAndHelp() {
        var table = TableOfPlay.empty();
        add("step");
        keep();
        assertThat(choices("plan-steps").getErrorMessage()).isEqualTo("Kies eerst een stap.");

        choices("plan-steps").choose("eerste-brief");
        assertThat(choices("plan-steps").isInvalid()).isFalse();
        keep();
        assertThat(text()).contains("Kies een dag.");
        day("step-day", "2026-01-15");
        help().select(help().getListDataView().getItem(0));
        keep();

        var step = table.plan().steps().getFirst();
        assertThat(step.who()).isEqualTo(Who.TOGETHER);
        assertThat(step.on()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(step.help()).hasSize(1);
        assertThat(text())
                .contains(
                        "donderdag 15 januari · samen",
                        "We openen samen tien brieven.",
                        "middelgrote stap · in eigen hand",
                        "Hulp: iemand ernaast");
    }

    @Test
    void typedStepIsKeptInItsOwnWords() {
        var table = TableOfPlay.empty();
        add("step");
        choices("plan-steps").choose("");
        who().setValue(Who.CLIENT);
        day("step-day", "2026-01-15");
        keep();
        assertThat(field("step-own").getErrorMessage()).isEqualTo("Schrijf op wat jullie afspreken.");

        field("step-own").setValue("Ik koop een perforator.");
        keep();

        assertThat(table.plan().steps().getFirst().typed()).isEqualTo("Ik koop een perforator.");
        assertThat(text()).contains("eigen woorden: telt als grote stap");
    }

    @Test
    void stepsAreFoundByTheirWords() {
        TableOfPlay.empty();
        add("step");

        field("step-search").setValue("verhuurder");

        assertThat(choices("plan-steps").getListDataView().getItems())
                .extracting(PlanChoices.Choice::id)
                .containsExactly("verhuurder-bellen", "");
    }

    @Test
    void stepIsMovedToAnotherDayAndTakenOut() {
        var table = TableOfPlay.full();
        var count = table.plan().steps().size();

        pressNamed("Pas aan: Ik leg de map op tafel.");
        day("step-day", "2026-01-13");
        keep();
        assertThat(table.plan().step(new StepId("map-op-tafel")).orElseThrow().on())
                .isEqualTo(LocalDate.of(2026, 1, 13));

        press(_get(
                MoveButton.class,
                spec -> spec.withPredicate(button -> "Haal van het plan: Ik leg de map op tafel."
                        .equals(button.getAriaLabel().orElse("")))));
        assertThat(table.plan().steps()).hasSize(count - 1);
    }

    @Test
    void ifThenPlanIsTiedToWhatMayComeInBetween() {
        var table = TableOfPlay.empty();
        add("ifthen");
        keep();
        assertThat(choices("plan-obstacles").isInvalid()).isTrue();
        choices("plan-obstacles").choose("schrik");
        keep();
        assertThat(choices("plan-if-thens").isInvalid()).isTrue();
        choices("plan-if-thens").choose("omdraaien");
        keep();

        assertThat(table.plan().ifThens().getFirst().obstacle()).isEqualTo(new ObstacleId("schrik"));
        assertThat(text()).contains("Bij: Hij schrikt van een bedrag.", "Als ik schrik, dan draai ik de brief om");
    }

    @Test
    void ifThenPlanIsChangedFromWhatItWas() {
        var table = TableOfPlay.empty();
        add("ifthen");
        choices("plan-obstacles").choose("schrik");
        choices("plan-if-thens").choose("doorgaan");
        keep();

        pressNamed("Pas aan: " + TableOfPlay.textOf(table.plan().ifThens().getFirst()));
        assertThat(choices("plan-obstacles").chosen()).isEqualTo("schrik");
        assertThat(choices("plan-if-thens").chosen()).isEqualTo("doorgaan");
        choices("plan-if-thens").choose("omdraaien");
        keep();

        assertThat(table.plan().ifThens())
                .containsExactly(new IfThenPlan(new IfThenId("omdraaien"), new ObstacleId("schrik"), null));
    }

    @Test
    void wordsOfATypedIfThenPlanAreThereToChange() {
        var table = TableOfPlay.empty();
        add("ifthen");
        choices("plan-obstacles").choose("schrik");
        choices("plan-if-thens").choose("");
        field("if-then-own").setValue("Als ik schrik, fluit ik.");
        keep();
        var before = table.plan().ifThens().getFirst();

        pressNamed("Pas aan: Als ik schrik, fluit ik.");
        assertThat(field("if-then-own").isVisible()).isTrue();
        assertThat(field("if-then-own").getValue()).isEqualTo("Als ik schrik, fluit ik.");
        field("if-then-own").setValue("");
        keep();
        assertThat(field("if-then-own").getErrorMessage()).isEqualTo("Schrijf op wat jullie afspreken.");
        field("if-then-own").setValue("Als ik schrik, dan fluit ik.");
        keep();

        assertThat(table.plan().ifThens())
                .containsExactly(new IfThenPlan(before.id(), before.obstacle(), "Als ik schrik, dan fluit ik."));
    }

    @Test
    void recognitionIsChangedFromWhatItWas() {
        var table = TableOfPlay.full();
        var before = table.plan().recognitions().getFirst();
        var step = Objects.requireNonNull(before.after());

        pressNamed("Pas aan: " + TableOfPlay.textOf(before));
        assertThat(choices("plan-recognitions").chosen()).isEqualTo(before.id().value());
        assertThat(choices("plan-recognition-after").chosen()).isEqualTo(step.value());
        choices("plan-recognitions").choose("bon");
        choices("plan-recognition-after").choose("");
        keep();

        assertThat(table.plan().recognitions()).hasSize(1);
        assertThat(table.plan().recognitions().getFirst().id()).isEqualTo(new RecognitionId("bon"));
        assertThat(table.plan().recognitions().getFirst().waitsForTheResult()).isTrue();
    }

    @Test
    void whatWasTakenOutIsPutBackWithOnePress() {
        var table = TableOfPlay.full();
        var before = table.plan();
        var said = table.replies();
        var named = List.of(
                before.goals().getFirst().text(),
                TableOfPlay.textOf(before.ifThens().getFirst()),
                TableOfPlay.textOf(before.recognitions().getFirst()),
                "Ik leg de map op tafel.");

        for (var name : named) {
            takeOut(name);
            assertThat(table.plan()).as(name).isNotEqualTo(before);
            assertThat(lines(".lb-plan-out"))
                    .singleElement()
                    .satisfies(note -> assertThat(note).contains("weggehaald: " + name, "Zet terug"));
            press(putBack());
            assertThat(lines(".lb-plan-out")).isEmpty();
        }

        assertThat(Set.copyOf(table.plan().steps())).isEqualTo(Set.copyOf(before.steps()));
        assertThat(Set.copyOf(table.plan().ifThens())).isEqualTo(Set.copyOf(before.ifThens()));
        assertThat(table.plan().recognitions()).isEqualTo(before.recognitions());
        assertThat(table.plan().goals()).isEqualTo(before.goals());
        assertThat(table.replies()).isEqualTo(said);
    }

    @Test
    void wayBackIsSaidWithWhatItPutsBackAndGoesWithTheNextChange() {
        TableOfPlay.full();
        takeOut("Ik leg de map op tafel.");

        assertThat(putBack().getElement().getAttribute("aria-describedby")).isEqualTo("plan-taken-out");
        assertThat(_get(Paragraph.class, spec -> spec.withId("plan-taken-out")).getText())
                .isEqualTo("Stap weggehaald: Ik leg de map op tafel.");
        add("review");
        day("review-day", "2026-02-03");
        keep();

        assertThat(lines(".lb-plan-out")).isEmpty();
    }

    @Test
    void focusStaysWithWhatWasChanged() {
        TableOfPlay.full();

        takeOut("Ik leg de map op tafel.");
        assertThat(settled()).containsExactly(putBack().getElement());
        press(putBack());

        assertThat(settled())
                .containsExactly(named("Pas aan: Ik leg de map op tafel.").getElement());
    }

    @Test
    void stepThatARecognitionBelongsToIsNotTakenOutFromUnderIt() {
        var table = TableOfPlay.full();
        var before = table.plan();
        var step = before.step(
                Objects.requireNonNull(before.recognitions().getFirst().after()));

        takeOut(TableOfPlay.textOf(step.orElseThrow()));

        assertThat(table.plan()).isEqualTo(before);
        assertThat(lines(".lb-plan-out")).isEmpty();
        assertThat(text()).contains("Bij deze stap hoort een waardering.");
    }

    @Test
    void typedIfThenPlanIsKept() {
        var table = TableOfPlay.empty();
        add("ifthen");
        choices("plan-obstacles").choose("schrik");
        choices("plan-if-thens").choose("");
        field("if-then-own").setValue("Als ik schrik, dan fluit ik.");
        keep();

        assertThat(table.plan().ifThens().getFirst().typed()).isEqualTo("Als ik schrik, dan fluit ik.");
    }

    @Test
    void recognitionFollowsAStepOrTheGoal() {
        var table = TableOfPlay.full();
        add("recognition");
        keep();
        assertThat(choices("plan-recognitions").isInvalid()).isTrue();
        choices("plan-recognitions").choose("bon");
        keep();
        assertThat(choices("plan-recognition-after").isInvalid()).isTrue();
        choices("plan-recognition-after").choose("");
        keep();

        assertThat(table.plan().recognitions().getLast().waitsForTheResult()).isTrue();
        assertThat(text())
                .contains(
                        "Waardering mag hier iets kosten",
                        "na: We openen samen tien brieven.",
                        "als het doel is bereikt");
    }

    @Test
    void reviewBeforeTheFirstStepIsToldByItsField() {
        var table = TableOfPlay.full();
        add("review");
        day("review-day", "2026-01-11");
        assertThat(text()).contains("De eerste stap is op maandag 12 januari.");
        keep();
        assertThat(lines(".lb-day-field").getFirst()).contains("ligt voor de eerste stap");

        day("review-day", "");
        keep();
        assertThat(lines(".lb-day-field").getFirst()).contains("Kies een dag.");

        day("review-day", "2026-02-03");
        keep();
        assertThat(table.plan().review()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void clientSaysTheNumberAndWhetherHeAgrees() {
        var table = TableOfPlay.full();
        assertThat(text()).contains("Wim geeft het plan een ", "Wim: nog geen akkoord", "Jij: nog geen akkoord");

        press(_get(MoveButton.class, spec -> spec.withId("plan-agree")));

        assertThat(table.plan().isAgreedByBoth()).isTrue();
        assertThat(text()).contains("Wim: akkoord", "Jij: akkoord");
        assertThat(_find(MoveButton.class, spec -> spec.withId("plan-agree"))).isEmpty();
    }

    @Test
    void nobodyAgreesToAPlanWithoutAGoal() {
        var table = TableOfPlay.empty();

        press(_get(MoveButton.class, spec -> spec.withId("plan-agree")));

        assertThat(table.plan().agreed()).isEmpty();
        assertThat(lines(".lb-input-error"))
                .contains("Er staat nog geen doel op het plan, of het doel heeft nog geen woorden.");
    }

    @Test
    void ofTwoClientsTheSheetAndTheDialogTellWhoSaidIt() {
        var scenario = couple();
        var catalogue = scenario.goal().orElseThrow().catalogue();
        var his = catalogue.fragment(new FragmentId("ric-tas")).orElseThrow();
        var hers = catalogue.fragment(new FragmentId("gewoon-weg")).orElseThrow();
        var goal = new Goal(
                new GoalId("tiago-weg"),
                false,
                new SubPillarId("gezin"),
                null,
                null,
                List.of(Words.said(his), Words.said(hers)),
                "",
                Chooser.CLIENT,
                null);
        var sheet = new PlanSheet(SheetUse.CONVERSATION, (id, edit) -> new PlanTaker.Answer.Taken(false));
        UI.getCurrent().add(sheet);

        var plan = GoalActionPlan.EMPTY
                .apply(new PlanEdit.PutGoal(goal))
                .apply(new PlanEdit.PutStep(
                        Step.of(new StepId("eerste-ochtend"), Who.CLIENT, LocalDate.of(2026, 1, 19))));

        sheet.show(new PlanTable(scenario, plan, List.of(his, hers), Contribution.NONE, true, ""));
        add("goal");

        assertThat(lines(".lb-words-who")).contains("Ricardo", "Mónica");
        assertThat(text()).contains("In de woorden van Ricardo: " + his.text());
        assertThat(said().getItemLabelGenerator().apply(his)).isEqualTo("Ricardo: " + his.text());
        assertThat(said().getItemLabelGenerator().apply(hers)).isEqualTo("Mónica: " + hers.text());
        assertThat(said().getLabel()).contains("Mónica en Ricardo");
        assertThat(text())
                .as("the step says which of them")
                .contains("maandag 19 januari · zij zelf", "Ricardo: de eerste ochtend");
        assertThat(new ClientPlan(scenario, plan, UI.getCurrent()::getTranslation, Locale.of("nl")).parts())
                .flatExtracting(ClientPlan.Part::lines)
                .extracting(ClientPlan.Line::lead)
                .contains("maandag 19 januari · wij zelf");
    }

    private Scenario couple() {
        return clients.list().stream()
                .flatMap(client -> client.scenario(ConversationKind.GOAL).stream())
                .filter(scenario -> scenario.client().hasCompany())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void planToReadHasNoButtons() {
        var sheet = new PlanSheet(SheetUse.CONVERSATION, (id, edit) -> new PlanTaker.Answer.Taken(false));
        UI.getCurrent().add(sheet);
        sheet.show(new PlanTable(WimGoal.scenario(), GoalActionPlan.EMPTY, List.of(), Contribution.NONE, false, ""));

        assertThat(_find(sheet, NativeButton.class)).isEmpty();
        assertThat(text()).contains("Nog geen doel.", "Nog geen cijfer.");
    }

    private static void pressNamed(String name) {
        _click(named(name));
    }

    private static NativeButton named(String name) {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> name.equals(button.getAriaLabel().orElse(""))));
    }

    private static void takeOut(String name) {
        press(named("Haal van het plan: " + name));
    }

    private static MoveButton putBack() {
        return _get(MoveButton.class, spec -> spec.withId("plan-put-back"));
    }

    /** Where the browser is told to put the focus. */
    private static List<Element> settled() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("settle"))
                .map(pending -> pending.getOwner())
                .map(Element::get)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Fragment> said() {
        return _get(CheckboxGroup.class, spec -> spec.withId("goal-said"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Object> help() {
        return _get(CheckboxGroup.class, spec -> spec.withId("step-help"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Who> who() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("step-who"));
    }

    @SuppressWarnings("unchecked")
    private static Select<SubPillar> subPillar() {
        return _get(Select.class, spec -> spec.withId("goal-sub-pillar"));
    }

    private static TextField whyNow() {
        return field("goal-why-now");
    }

    private static SubPillar bridgePart() {
        return WimGoal.scenario().bridge().subPillars().getFirst();
    }

    private static Fragment fragment(String id) {
        return said().getListDataView()
                .getItems()
                .filter(fragment -> fragment.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return ShownHtml.text();
    }

    private static List<String> lines(String selector) {
        return ShownHtml.select(selector);
    }
}
