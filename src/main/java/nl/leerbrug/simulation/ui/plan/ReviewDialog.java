package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Field;

import java.util.Optional;
import java.util.function.Supplier;

/** The day on which both look back. */
final class ReviewDialog extends PlanDialog {

    private final DayField day;

    ReviewDialog(Supplier<PlanTable> table, PlanTaker taker) {
        super("simulation.ReviewDialog.set", table, taker);
        day = new DayField("review-day", getTranslation("simulation.ReviewDialog.day"));
        day.setDay(table().plan().review());
        shows(Field.REVIEW, day);
        table().plan()
                .firstDay()
                .ifPresent(first ->
                        add(new Paragraph(getTranslation("simulation.ReviewDialog.firstStep", words().day(first)))));
        add(day);
    }

    @Override
    Optional<PlanEdit> edit() {
        return day.day()
                .map(PlanEdit.SetReview::new)
                .<PlanEdit>map(edit -> edit)
                .or(() -> missing(day, "simulation.ReviewDialog.none"));
    }
}
