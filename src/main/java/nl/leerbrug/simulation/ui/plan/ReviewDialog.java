package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal.Field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The day on which both look back. */
final class ReviewDialog extends PlanDialog {

    private final DayField day;

    ReviewDialog(Supplier<PlanTable> table, PlanTaker taker) {
        super("simulation.ReviewDialog.set", table, taker);
        day = day("review-day", "simulation.ReviewDialog.day");
        day.setDay(table().plan().review());
        shows(Field.REVIEW, day);
        var first = new Paragraph(table().plan()
                .firstDay()
                .map(on -> getTranslation("simulation.ReviewDialog.firstStep", words().day(on)))
                .orElse(""));
        first.setVisible(!first.getText().isEmpty());
        ask(List.of(), List.of(first, day));
    }

    @Override
    Optional<PlanEdit> edit() {
        return day.day()
                .map(PlanEdit.SetReview::new)
                .<PlanEdit>map(edit -> edit)
                .or(() -> missing(day, day.whyNone("simulation.ReviewDialog.none")));
    }
}
