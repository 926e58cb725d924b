package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.ui.part.MoveButton;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks for one thing of the plan. Stays open until it is kept: what is refused is told by its field, and nothing that was
 * typed is lost.
 */
abstract class PlanDialog extends Dialog {

    private final List<HasValidation> told = new ArrayList<>();
    private final Map<PlanRefusal.Field, HasValidation> fields = new EnumMap<>(PlanRefusal.Field.class);
    private final Paragraph missing = new Paragraph();
    private final Div body = new Div();
    private final Div foot = new Div();
    private final Supplier<PlanTable> table;
    private final PlanTaker taker;
    private boolean kept;

    /**
     * @param key of its texts: {@code .title}, and {@code .keep} for what the button says
     * @param table as it is at any moment
     */
    PlanDialog(String key, Supplier<PlanTable> table, PlanTaker taker) {
        setHeaderTitle(getTranslation(key + ".title"));
        this.table = table;
        this.taker = taker;
        addClassName("lb-plan-dialog");
        setWidth("42rem");
        body.addClassName("lb-plan-ask");
        add(body);
        missing.addClassName("lb-input-error");
        missing.getElement().setAttribute("role", "alert");
        var button = new MoveButton(getTranslation(key + ".keep"), this::keep);
        button.setId("keep-plan");
        button.addClassName("lb-button-primary");
        foot.add(button);
        // The dialog stands outside the conversation; the browser's ids are made per turn.
        foot.getElement().setAttribute("data-turn", table.get().turn());
        // Beside the buttons, where it is seen however long the list is.
        getFooter().add(missing, new Button(getTranslation("simulation.PlanDialog.leave"), event -> leave()), foot);
    }

    /**
     * What is filled in stays in the browser until it is kept or left, so that an ended session or a page that is loaded
     * again loses nothing.
     *
     * @param name of this dialog in this conversation
     * @see "src/docs/decisions/0137-what-stands-in-an-open-dialog.md"
     */
    final PlanDialog remembered(String name) {
        var note = new Paragraph(getTranslation("simulation.PlanDialog.before"));
        note.addClassNames("lb-hint", "lb-plan-before");
        note.getElement().setAttribute("hidden", true).setAttribute("role", "status");
        addComponentAsFirst(note);
        note.addAttachListener(event -> note.getElement().executeJs("window.leerbrugPlan.begin(this, $0, this)", name));
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && event.isFromClient()) {
                UI.getCurrentOrThrow().getPage().executeJs("window.leerbrugPlan.putAside()");
            }
        });
        return this;
    }

    private void leave() {
        UI.getCurrentOrThrow().getPage().executeJs("window.leerbrugPlan.end()");
        close();
    }

    /** Whether what was filled in came into the plan. */
    final boolean isKept() {
        return kept;
    }

    /** What was filled in; empty when something is missing, which was told by its field. */
    abstract Optional<PlanEdit> edit();

    final PlanTable table() {
        return table.get();
    }

    final SheetWords words() {
        return SheetWords.on(this, table().scenario());
    }

    /**
     * Puts the questions on the dialog. On a wide screen what can be long stands on one side, and what goes with it stays
     * in view on the other; all of it scrolls as one.
     */
    final void ask(List<? extends Component> choices, List<? extends Component> fields) {
        var side = choices.stream().anyMatch(Component::isVisible);
        // In a short dialog the field itself is in view; there the message is only read aloud.
        missing.setClassName("lb-visually-hidden", !side);
        if (side) {
            setWidth("62rem");
            body.add(column(choices));
        }
        body.add(column(fields));
    }

    private static Div column(List<? extends Component> parts) {
        var column = new Div();
        parts.forEach(column::add);
        return column;
    }

    /** A field for a day, near to the day of the conversation when no year is given. */
    final DayField day(String id, String key) {
        return new DayField(id, getTranslation(key), table().catalogue().today(), words()::dayWithYear);
    }

    /** Where messages about this part of the plan belong. */
    final void shows(PlanRefusal.Field field, HasValidation where) {
        fields.put(field, where);
    }

    /** Tells by a field what is missing there. */
    final <T> Optional<T> missing(HasValidation where, String key) {
        refuse(where, getTranslation(key));
        missing.setText(getTranslation(key));
        told.add(where);
        return Optional.empty();
    }

    /** Something else was chosen: what was said about it before is no longer true. */
    final void forgetRefusals() {
        missing.setText("");
        told.forEach(field -> refuse(field, ""));
        told.clear();
    }

    private static void refuse(HasValidation where, String why) {
        where.setErrorMessage(why);
        where.setInvalid(!why.isEmpty());
    }

    private void keep(MoveId id) {
        forgetRefusals();
        edit().map(edit -> taker.take(id, edit)).ifPresent(this::answered);
        foot.getElement().setAttribute("data-turn", table.get().turn());
    }

    private void answered(PlanTaker.Answer answer) {
        switch (answer) {
            case PlanTaker.Answer.Taken _ -> {
                kept = true;
                leave();
            }
            case PlanTaker.Answer.Stopped(var why) -> {
                missing.removeClassName("lb-visually-hidden");
                missing.setText(why);
            }
            case PlanTaker.Answer.Refused(var refusals) -> {
                missing.setText(RefusalWords.of(this, refusals));
                refusals.forEach(this::tell);
            }
        }
    }

    private void tell(PlanRefusal refusal) {
        var where = fields.get(refusal.field());
        if (where != null) {
            refuse(where, RefusalWords.of(this, refusal));
            told.add(where);
        }
    }
}
