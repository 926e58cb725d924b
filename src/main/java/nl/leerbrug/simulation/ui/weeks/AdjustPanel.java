package nl.leerbrug.simulation.ui.weeks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.dialogue.Contribution;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.domain.attempt.FollowUpOutcome;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage.Found;
import nl.leerbrug.simulation.domain.attempt.FollowUpService;
import nl.leerbrug.simulation.ui.plan.PlanSheet;
import nl.leerbrug.simulation.ui.plan.PlanTable;
import nl.leerbrug.simulation.ui.plan.PlanTaker;
import nl.leerbrug.simulation.ui.plan.SheetUse;

import java.util.function.Consumer;

/** The plan after six weeks, to be adjusted before one answers; each change rests on what this shows. */
class AdjustPanel extends Div {

    private final FollowUpService followUps;
    private final Consumer<Found> elsewhere;
    private final PlanSheet sheet = new PlanSheet(SheetUse.ADJUSTING, this::take);
    private Found now;

    /** @param elsewhere shows how it stands when another window went on */
    AdjustPanel(FollowUpService followUps, Found now, Consumer<Found> elsewhere) {
        this.followUps = followUps;
        this.elsewhere = elsewhere;
        this.now = now;
        addClassName("lb-adjust");
        add(
                new H2(getTranslation("simulation.AdjustPanel.title")),
                new Paragraph(getTranslation("simulation.AdjustPanel.text")),
                sheet);
        draw();
    }

    /** What is shown, with all that was changed here. */
    Found now() {
        return now;
    }

    private void draw() {
        var turn = String.valueOf(now.steps());
        getElement().setAttribute("data-turn", turn);
        sheet.show(new PlanTable(
                now.conversation().scenario(), now.adjusted(), now.fragments(), Contribution.NONE, now.open(), turn));
    }

    private PlanTaker.Answer take(MoveId id, PlanEdit edit) {
        return switch (followUps.edit(now, id, edit)) {
            case FollowUpOutcome.Kept(var kept) -> {
                now = kept;
                draw();
                yield new PlanTaker.Answer.Taken(false);
            }
            case FollowUpOutcome.Elsewhere(var other) -> {
                elsewhere.accept(other);
                yield new PlanTaker.Answer.Stopped(getTranslation("simulation.SixWeeksView.elsewhere"));
            }
            case FollowUpOutcome.PlanRefused(var refusals) -> new PlanTaker.Answer.Refused(refusals);
            case FollowUpOutcome.Refused _ ->
                new PlanTaker.Answer.Stopped(getTranslation("simulation.SixWeeksView.refused"));
            case FollowUpOutcome.Unknown() -> new PlanTaker.Answer.Stopped(getTranslation("simulation.Talk.gone"));
        };
    }
}
