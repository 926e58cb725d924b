package nl.leerbrug.simulation.ui.play;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.goalplan.Goal;
import nl.leerbrug.goalplan.GoalId;
import nl.leerbrug.goalplan.IfThenPlan;
import nl.leerbrug.goalplan.PlanCatalogue;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.Recognition;
import nl.leerbrug.goalplan.Step;
import nl.leerbrug.goalplan.StepId;
import nl.leerbrug.goalplan.Whose;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.test.Hand;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Fills in the plan beside the conversation, as it was done in a conversation with the same seed. */
final class PlanOnScreen {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Page page;
    private final Hand hand;
    private final PlanCatalogue catalogue;
    private final Onlooker onlooker;
    private final Map<GoalId, Goal> goals = new HashMap<>();
    private final Map<StepId, Step> steps = new HashMap<>();

    PlanOnScreen(Page page, Hand hand, Scenario scenario, Onlooker onlooker) {
        this.page = page;
        this.hand = hand;
        this.catalogue = scenario.goal().orElseThrow().catalogue();
        this.onlooker = onlooker;
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
                keep("the day of the review");
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
            onlooker.sees("the plan");
        }
    }

    private void goal(Goal goal) {
        var before = goals.put(goal.id(), goal);
        if (before != null) {
            change("plan-goal", before.text());
        } else {
            hand.press(page.locator("#plan-add-goal"));
            choose("#plan-goals", catalogue.goal(goal.id()).orElseThrow().text());
        }
        said(before == null ? List.of() : before.words(), goal.words());
        own(goal.words());
        write("#goal-why-now input", goal.whyNow());
        if (goal.by() != null) {
            day("#goal-by", goal.by());
        }
        keep("a goal");
    }

    private void said(List<Words> before, List<Words> now) {
        before.stream()
                .filter(words -> words.whose() == Whose.CLIENT && !now.contains(words))
                .forEach(words -> hand.untick(box("#goal-said", words.text())));
        now.stream()
                .filter(words -> words.whose() == Whose.CLIENT && !before.contains(words))
                .forEach(words -> hand.tick(box("#goal-said", words.text())));
    }

    /** One's own words: before those of the client, after each of them but the last, and at the end. */
    private void own(List<Words> words) {
        var gaps = new ArrayList<List<String>>(List.of(new ArrayList<>()));
        for (var piece : words) {
            if (piece.whose() == Whose.CLIENT) {
                gaps.add(new ArrayList<>());
            } else {
                gaps.getLast().add(piece.text());
            }
        }
        for (var at = 0; at < gaps.size(); at++) {
            var last = at == gaps.size() - 1;
            var field = last ? "last" : at == 0 ? "first" : "between-" + at;
            write("#goal-%s input".formatted(field), String.join(" ", gaps.get(at)));
        }
    }

    private void write(String field, String text) {
        var input = page.locator(field);
        if (!input.inputValue().equals(text)) {
            hand.type(input, text);
        }
    }

    private void step(Step step) {
        var before = steps.put(step.id(), step);
        var offered = catalogue.step(step.id()).orElseThrow();
        if (before != null) {
            change("plan-step", offered.text());
        } else {
            hand.press(page.locator("#plan-add-step"));
            choose("#plan-steps", offered.text());
            // Who usually does it comes with the step.
            assertThat(page.locator("#step-who vaadin-radio-button[checked]")).hasCount(1);
        }
        if (!page.locator("#step-who input").nth(step.who().ordinal()).isChecked()) {
            hand.pick(page.locator("#step-who"), step.who().ordinal() + 1);
        }
        day("#step-day", step.on());
        step.help().forEach(help -> {
            var box = box("#step-help", catalogue.help(help).orElseThrow().text());
            if (!box.locator("input").isChecked()) {
                hand.tick(box);
            }
        });
        keep("a step");
    }

    private void change(String part, String text) {
        var row = page.locator("section[aria-labelledby=%s] li".formatted(part))
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))))
                .first();
        hand.press(row.locator(".lb-plan-buttons button").first());
    }

    private void ifThen(IfThenPlan plan) {
        hand.press(page.locator("#plan-add-ifthen"));
        choose(
                "#plan-obstacles",
                catalogue.obstacle(plan.obstacle()).orElseThrow().text());
        choose("#plan-if-thens", catalogue.ifThen(plan.id()).orElseThrow().text());
        keep("an if-then plan");
    }

    private void recognition(Recognition form) {
        hand.press(page.locator("#plan-add-recognition"));
        choose(
                "#plan-recognitions",
                catalogue.recognition(form.id()).orElseThrow().text());
        choose("#plan-recognition-after", after(form));
        keep("recognition");
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

    /** By its last words: before them may stand who said it. */
    private Locator box(String group, String text) {
        var words = text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return page.locator(group + " vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(words + "\\W*$")));
    }

    /** As people write it; the field writes it in full. */
    private void day(String field, LocalDate day) {
        var input = page.locator(field);
        hand.type(input, TYPED.format(day));
        page.keyboard().press("Tab");
        assertThat(input).hasValue(SHOWN.format(day));
    }

    private void keep(String what) {
        onlooker.sees("the dialog for " + what);
        hand.press(page.locator("#keep-plan"));
        assertThat(page.locator("#keep-plan")).hasCount(0);
    }
}
