package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A day, written as the Dutch do, whatever language the browser speaks; below it stands which day of the week that is. The
 * browser's own calendar is one press away.
 */
final class DayField extends Div implements HasValidation {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Input calendar = new Input(ValueChangeMode.ON_CHANGE);
    private final Paragraph reads = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final LocalDate from;
    private final Function<LocalDate, String> words;

    /**
     * @param id of the field, for its label
     * @param from a day without a year is the first one from here on
     * @param words a day in full
     */
    DayField(String id, String label, LocalDate from, Function<LocalDate, String> words) {
        this.from = from;
        this.words = words;
        addClassName("lb-day-field");
        input.setId(id);
        input.setPlaceholder(getTranslation("simulation.DayField.form"));
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("aria-describedby", id + "-reads " + id + "-error");
        input.addValueChangeListener(event -> typed());
        var name = new NativeLabel(label);
        name.setFor(id);
        reads.setId(id + "-reads");
        reads.addClassName("lb-hint");
        reads.getElement().setAttribute("role", "status");
        error.setId(id + "-error");
        error.addClassName("lb-input-error");
        var row = new Div(input, calendar(label));
        row.addClassName("lb-day-row");
        add(name, row, reads, error);
        tell();
    }

    /** The browser's field for a day lies below the button, for its calendar alone. */
    private Div calendar(String label) {
        calendar.setType("date");
        calendar.getElement().setAttribute("tabindex", "-1");
        calendar.getElement().setAttribute("aria-hidden", "true");
        calendar.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                DutchDay.parse(event.getValue(), from).ifPresent(day -> input.setValue(SHOWN.format(day)));
            }
        });
        var open = new NativeButton(getTranslation("simulation.DayField.calendar"));
        open.addClassName("lb-move");
        open.setAriaLabel(getTranslation("simulation.DayField.calendarOf", label));
        open.getElement().executeJs("this.addEventListener('click', () => window.leerbrugTalk.calendar(this))");
        var place = new Div(calendar, open);
        place.addClassName("lb-day-calendar");
        return place;
    }

    void setDay(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : SHOWN.format(day));
    }

    /** Empty when nothing was written, or nothing that can be read. */
    Optional<LocalDate> day() {
        return DutchDay.parse(input.getValue(), from);
    }

    /** Whether something was written that is no day. */
    boolean isUnreadable() {
        return !input.getValue().isBlank() && day().isEmpty();
    }

    /** @param missing what is told when nothing was written */
    String whyNone(String missing) {
        return isUnreadable() ? "simulation.DayField.unreadable" : missing;
    }

    private void typed() {
        day().ifPresent(this::setDay);
        var why = isUnreadable() ? getTranslation("simulation.DayField.unreadable") : "";
        setErrorMessage(why);
        setInvalid(!why.isEmpty());
        tell();
    }

    private void tell() {
        var day = day();
        reads.setText(day.map(words).orElseGet(() -> getTranslation("simulation.DayField.example")));
        calendar.setValue(day.map(LocalDate::toString).orElse(""));
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
