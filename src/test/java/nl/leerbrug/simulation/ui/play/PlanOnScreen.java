package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.test.Hand;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Fills in the plan beside the conversation, as an expert did. */
final class PlanOnScreen {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Page page;
    private final Hand hand;
    private final PlanCatalogue catalogue;

    PlanOnScreen(Page page, Hand hand, Scenario scenario) {
        this.page = page;
        this.hand = hand;
        this.catalogue = scenario.goal().orElseThrow().catalogue();
    }

    void edit(PlanEdit edit) {
        openSheet();
        switch (edit) {
            case PlanEdit.PutGoal(var goal) -> goal(goal);
            case PlanEdit.PutStep(var step) -> step(step);
            case PlanEdit.PutIfThen(var ifThen) -> ifThen(ifThen);
            case PlanEdit.PutRecognition(var form) -> recognition(form);
            case PlanEdit.SetReview(var on) -> {
                hand.press(page.locator("#plan-add-review"));
                day("#review-day", on);
                keep();
            }
            case PlanEdit.Agree _ -> hand.press(page.locator("#plan-agree"));
            case PlanEdit other -> throw new IllegalArgumentException("an expert does not need " + other);
        }
    }

    /** On a phone the plan is one tap away. */
    void openSheet() {
        var opener = page.locator("[popovertarget=talk-sheet]");
        if (opener.isVisible() && !page.locator("#talk-sheet").isVisible()) {
            hand.press(opener);
        }
    }

    private void goal(Goal goal) {
        var there = page.locator("section[aria-labelledby=plan-goal] .lb-plan-rows li");
        if (there.count() > 0) {
            hand.press(there.first().locator(".lb-plan-buttons button").first());
        } else {
            hand.press(page.locator("#plan-add-goal"));
            choose("#plan-goals", catalogue.goal(goal.id()).orElseThrow().text());
        }
        for (var words : goal.words()) {
            if (words.whose() == Whose.CLIENT) {
                tick("#goal-said", words.text());
            } else {
                own(words);
            }
        }
        if (!goal.whyNow().isBlank()) {
            hand.type(page.locator("#goal-why-now input"), goal.whyNow());
        }
        if (goal.by() != null) {
            day("#goal-by", goal.by());
        }
        keep();
    }

    private void own(Words words) {
        hand.type(page.locator("#goal-last input"), words.text());
    }

    private void step(Step step) {
        hand.press(page.locator("#plan-add-step"));
        choose("#plan-steps", catalogue.step(step.id()).orElseThrow().text());
        // Who usually does it comes with the step.
        assertThat(page.locator("#step-who vaadin-radio-button[checked]")).hasCount(1);
        if (!page.locator("#step-who input").nth(step.who().ordinal()).isChecked()) {
            hand.pick(page.locator("#step-who"), step.who().ordinal() + 1);
        }
        day("#step-day", step.on());
        step.help()
                .forEach(help ->
                        tick("#step-help", catalogue.help(help).orElseThrow().text()));
        keep();
    }

    private void ifThen(IfThenPlan plan) {
        hand.press(page.locator("#plan-add-ifthen"));
        choose(
                "#plan-obstacles",
                catalogue.obstacle(plan.obstacle()).orElseThrow().text());
        choose("#plan-if-thens", catalogue.ifThen(plan.id()).orElseThrow().text());
        keep();
    }

    private void recognition(Recognition form) {
        hand.press(page.locator("#plan-add-recognition"));
        choose(
                "#plan-recognitions",
                catalogue.recognition(form.id()).orElseThrow().text());
        choose("#plan-recognition-after", after(form));
        keep();
    }

    private @Nullable String after(Recognition form) {
        return form.after() == null
                ? null
                : catalogue.step(form.after()).orElseThrow().text();
    }

    /** @param text absent: the last one */
    private void choose(String group, @Nullable String text) {
        var choices = page.locator(group + " vaadin-radio-button");
        choices.first().waitFor();
        var labels = choices.allInnerTexts();
        var number = labels.size();
        for (var at = 0; text != null && at < labels.size(); at++) {
            if (labels.get(at).strip().startsWith(text)) {
                number = at + 1;
                break;
            }
        }
        hand.pick(page.locator(group), number);
    }

    private void tick(String group, String text) {
        var box = page.locator(group + " vaadin-checkbox").filter(new Locator.FilterOptions().setHasText(text));
        if (!box.locator("input").isChecked()) {
            hand.tick(box);
        }
    }

    /** As people write it; the field writes it in full. */
    private void day(String field, LocalDate day) {
        var input = page.locator(field);
        hand.type(input, TYPED.format(day));
        page.keyboard().press("Tab");
        assertThat(input).hasValue(SHOWN.format(day));
    }

    private void keep() {
        hand.press(page.locator("#keep-plan"));
        assertThat(page.locator("#keep-plan")).hasCount(0);
    }
}
