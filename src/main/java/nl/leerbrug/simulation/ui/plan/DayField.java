package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day, in the browser's own field for it: works by keyboard, on a phone and in any language, and weighs nothing. */
final class DayField extends Div implements HasValidation {

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Paragraph error = new Paragraph();

    /** @param id of the field, for its label */
    DayField(String id, String label) {
        addClassName("lb-day-field");
        input.setType("date");
        input.setId(id);
        var name = new NativeLabel(label);
        name.setFor(id);
        error.setId(id + "-error");
        error.addClassName("lb-input-error");
        input.getElement().setAttribute("aria-describedby", id + "-error");
        add(name, input, error);
    }

    void setDay(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    Optional<LocalDate> day() {
        try {
            return input.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    void onChange(Runnable action) {
        input.addValueChangeListener(event -> action.run());
    }

    @Override
    public void setErrorMessage(String why) {
        error.setText(why);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean wrong) {
        input.getElement().setAttribute("aria-invalid", String.valueOf(wrong));
    }

    @Override
    public boolean isInvalid() {
        return "true".equals(input.getElement().getAttribute("aria-invalid"));
    }
}
